import { useNavigate } from '@tanstack/react-router';
import { History, Hourglass, LifeBuoy } from 'lucide-react';
import { memo, useEffect, useState } from 'react';
import type { GridColumn } from '../../api';
import { useT } from '../../i18n';
import { Button, Segmented, Select, TapChip } from '../../ui';
import { afterPaint } from './afterPaint';
import styles from './Grid.module.css';
import { areasOf } from './model';
import type { Only, Sort } from './rows';

interface Choice {
  view?: string;
  sort?: string;
  only?: string;
  area?: string;
}

interface Props extends Choice {
  competencies: readonly GridColumn[];
  lookingBack: boolean;
  onLookBack: () => void;
}

const sorts: readonly Sort[] = ['name', 'need', 'recent'];
const filters: readonly { only: Only; icon: typeof Hourglass }[] = [
  { only: 'waiting', icon: Hourglass },
  { only: 'needs', icon: LifeBuoy },
];

/** Which rows and columns, in which order; all of it stands in the address. */
export const GridTools = memo(function GridTools({
  competencies,
  lookingBack,
  onLookBack,
  ...chosen
}: Props) {
  const t = useT();
  const navigate = useNavigate({ from: '/t/c/$classId/grid' });
  const [choosing, setChoosing] = useState<Choice>({});
  const { view, sort, only, area } = { ...chosen, ...choosing };
  const list = view === 'list';
  const choose = (part: Choice) => {
    // seen at once; the grid follows
    setChoosing(part);
    afterPaint(() => void navigate({ search: (before) => ({ ...before, ...part }), replace: true }));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was chosen is what is shown from now on
  useEffect(() => setChoosing({}), [chosen.view, chosen.sort, chosen.only, chosen.area]);
  const areas = [...new Set(areasOf(competencies).map((one) => one.area))];
  return (
    <div className={styles.tools}>
      <Segmented
        label={t('grid.view')}
        value={list ? 'list' : 'grid'}
        onChange={(next) => choose({ view: next === 'list' ? next : undefined })}
        options={[
          { value: 'grid', label: t('grid.view.grid') },
          { value: 'list', label: t('grid.view.list') },
        ]}
      />
      {!list && (
        <>
          <Select
            label={t('grid.sort')}
            hideLabel
            value={sort ?? 'name'}
            onChange={(value) => choose({ sort: value === 'name' ? undefined : value })}
            options={sorts.map((value) => ({ value, label: t(`grid.sort.${value}`) }))}
          />
          {areas.length > 1 && (
            <Select
              label={t('grid.area')}
              hideLabel
              value={area ?? '*'}
              onChange={(value) => choose({ area: value === '*' ? undefined : value })}
              options={[
                { value: '*', label: t('grid.area.all') },
                ...areas.map((value) => ({ value, label: value || t('grid.noArea') })),
              ]}
            />
          )}
          {filters.map((one) => (
            <TapChip
              key={one.only}
              icon={one.icon}
              pressed={only === one.only}
              onClick={() => choose({ only: only === one.only ? undefined : one.only })}
            >
              {t(`grid.only.${one.only}`)}
            </TapChip>
          ))}
        </>
      )}
      <Button kind="quiet" icon={History} aria-expanded={lookingBack} onClick={onLookBack}>
        {t('history.then')}
      </Button>
      {!list && (
        <p className={styles.keys} aria-hidden="true">
          <kbd>{t('grid.keys.space')}</kbd> {t('grid.keys.select')} <kbd>{t('grid.keys.enter')}</kbd>{' '}
          {t('grid.keys.open')}
        </p>
      )}
    </div>
  );
});
