import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useT } from '../../i18n';
import { IconButton, Select, TextField } from '../../ui';
import { type DraftStep, movedBy } from './draft';
import styles from './Templates.module.css';

const ANY = 'any';
const MOST_WEEKS = 20;

interface Props {
  steps: readonly DraftStep[];
  onChange: (steps: readonly DraftStep[]) => void;
}

/** The steps while they are written: own words, a week, a place in the order. */
export function DraftSteps({ steps, onChange }: Props) {
  const set = (at: number, part: Partial<DraftStep>) =>
    onChange(steps.map((step, index) => (index === at ? { ...step, ...part } : step)));
  return (
    <ol className={styles.drafts}>
      {steps.map((step, at) => (
        <DraftRow
          key={step.key}
          step={step}
          onSet={(part) => set(at, part)}
          onMove={(by) => onChange(movedBy(steps, at, by))}
          onRemove={() => onChange(steps.toSpliced(at, 1))}
        />
      ))}
    </ol>
  );
}

interface RowProps {
  step: DraftStep;
  onSet: (part: Partial<DraftStep>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

function DraftRow({ step, onSet, onMove, onRemove }: RowProps) {
  const t = useT();
  const title = step.title ?? step.shown;
  const inWeek = (value: string) =>
    onSet(
      value === ANY
        ? { startWeek: undefined, weeks: undefined }
        : { startWeek: Number(value), weeks: step.weeks ?? 1 },
    );
  return (
    <li className={styles.draft}>
      <TextField
        label={t('templates.step.title', { title: step.shown })}
        hideLabel
        value={step.title ?? ''}
        placeholder={step.shown}
        onChange={(value) => onSet({ title: value || undefined })}
        maxLength={120}
      />
      <Select
        label={t('templates.step.week', { title })}
        hideLabel
        value={step.startWeek === undefined ? ANY : String(step.startWeek)}
        onChange={inWeek}
        options={[
          { value: ANY, label: t('path.anyTime') },
          ...Array.from({ length: Math.max(MOST_WEEKS, (step.startWeek ?? 0) + 1) }, (_, week) => ({
            value: String(week),
            label: t('templates.week', { number: week + 1 }),
          })),
        ]}
      />
      <span className={styles.tools}>
        <IconButton icon={ArrowUp} label={t('templates.up', { title })} onClick={() => onMove(-1)} />
        <IconButton icon={ArrowDown} label={t('templates.down', { title })} onClick={() => onMove(1)} />
        <IconButton icon={Trash2} label={t('templates.remove', { title })} onClick={onRemove} />
      </span>
    </li>
  );
}
