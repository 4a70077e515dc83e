import { ArrowDown, ArrowUp, CalendarMinus, CalendarPlus, Pin, PinOff, Plus, Trash2 } from 'lucide-react';
import { useT } from '../../i18n';
import type { MenuItems } from '../../ui';
import type { RowProps } from './OutlineRow';
import type { useRowActs } from './useRowActs';

const ALONE = 'alone';

/** A word for everything that a key or a drag does. */
export function useRowMenu(
  { row, step, teachers, onInsert }: RowProps,
  acts: ReturnType<typeof useRowActs>,
): MenuItems {
  const t = useT();
  const dated = row.startOn !== undefined || row.endOn !== undefined;
  const [first] = row.options;
  return [
    { label: t('outline.up'), icon: ArrowUp, onAction: () => acts.move(-1) },
    { label: t('outline.down'), icon: ArrowDown, onAction: () => acts.move(1) },
    ...(dated
      ? [
          { label: t('outline.earlier'), icon: CalendarMinus, onAction: () => acts.week(-1) },
          { label: t('outline.later'), icon: CalendarPlus, onAction: () => acts.week(1) },
        ]
      : []),
    ...(step
      ? [
          {
            label: t(step.pinned ? 'path.unpin' : 'path.pin'),
            icon: step.pinned ? PinOff : Pin,
            onAction: acts.pin,
          },
        ]
      : []),
    { label: t('outline.below'), icon: Plus, onAction: () => onInsert('') },
    { label: t('outline.remove'), icon: Trash2, onAction: acts.remove },
    ...(first && row.options.length > 1
      ? [
          {
            title: t('outline.way'),
            value: first.opportunityId,
            choices: row.options.map(({ opportunityId, title }) => ({ value: opportunityId, label: title })),
            onChange: acts.swapTo,
          },
        ]
      : []),
    {
      title: t('outline.who'),
      value: row.withWhomIds[0] ?? ALONE,
      choices: [
        { value: ALONE, label: t('mode.INDEPENDENT') },
        ...teachers.map(({ id, name }) => ({ value: id, label: name })),
      ],
      onChange: (id) => acts.withWhom(id === ALONE ? undefined : id),
    },
  ];
}
