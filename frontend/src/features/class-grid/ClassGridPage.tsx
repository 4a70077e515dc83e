import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { memo, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { type ClassGrid, queries } from '../../api';
import { useT } from '../../i18n';
import { EmptyState, Loaded, Page } from '../../ui';
import { afterPaint } from './afterPaint';
import { CellPanel } from './CellPanel';
import { Grid } from './Grid';
import styles from './Grid.module.css';
import { GridActions } from './GridActions';
import { GridKey } from './GridKey';
import { GridTools } from './GridTools';
import { ListView } from './ListView';
import { LookBack } from './LookBack';
import { arranged, viewOf } from './rows';

const FROM = '/shell/t/c/$classId/grid';

/** A whole class at a glance: students by competencies, from one answer of the server. */
export default function ClassGridPage() {
  const t = useT();
  const { classId = '' } = useParams({ strict: false });
  const { day } = useSearch({ from: FROM });
  const grid = useQuery({ ...queries.classGrid(classId, day), placeholderData: (before) => before });
  return (
    <Loaded query={grid} errorTitle={t('grid.error')}>
      {(data) => <Sheet grid={data} />}
    </Loaded>
  );
}

function Sheet({ grid }: { grid: ClassGrid }) {
  const navigate = useNavigate({ from: '/t/c/$classId/grid' });
  // keys and clicks come before what is drawn for them
  const search = useDeferredValue(useSearch({ from: FROM }));
  const open = useCallback(
    (cell?: string) => afterPaint(() => void navigate({ search: (before) => ({ ...before, cell }) })),
    [navigate],
  );
  const close = () => {
    open();
    document.querySelector<HTMLElement>('[data-cell][tabindex="0"]')?.focus();
  };
  // what is shown to a whole room names nobody
  const [studentId, competencyId] = (search.names === 'hidden' ? '' : (search.cell ?? '')).split('.');
  return (
    <div className={styles.page}>
      <Overview grid={grid} open={open} {...search} />
      {studentId && competencyId && (
        <CellPanel
          key={search.cell}
          grid={grid}
          studentId={studentId}
          competencyId={competencyId}
          day={search.day}
          onClose={close}
        />
      )}
    </div>
  );
}

interface OverviewProps {
  grid: ClassGrid;
  day?: string;
  names?: string;
  view?: string;
  sort?: string;
  only?: string;
  area?: string;
  cell?: string;
  open: (cell: string) => void;
}

/** Everything but the panel of a cell. */
const Overview = memo(function Overview({
  grid,
  open,
  day,
  names,
  view,
  sort,
  only,
  area,
  cell,
}: OverviewProps) {
  const t = useT();
  const [back, setBack] = useState(day !== undefined);
  const { columns, rows } = useMemo(() => viewOf(grid, area), [grid, area]);
  const shown = useMemo(() => arranged(rows, sort, only), [rows, sort, only]);
  const lead = useMemo(
    () =>
      t('grid.lead', {
        students: grid.students.length,
        competencies: grid.competencies.length,
        waiting: grid.cells.flat().reduce((sum, { w }) => sum + w, 0),
      }),
    [grid, t],
  );
  const hideNames = names === 'hidden';
  const empty = grid.students.length === 0 || grid.competencies.length === 0;
  return (
    <Page
      title={grid.class.title}
      lead={lead}
      wide
      actions={!empty && <GridActions grid={grid} hideNames={hideNames} />}
    >
      {empty ? (
        <EmptyState title={t('grid.empty')}>{t('grid.empty.text')}</EmptyState>
      ) : (
        <>
          <GridTools
            competencies={grid.competencies}
            view={view}
            sort={sort}
            only={only}
            area={area}
            lookingBack={back}
            onLookBack={() => setBack(!back)}
          />
          {back && <LookBack day={day} />}
          {view === 'list' ? (
            <ListView grid={grid} hideNames={hideNames} />
          ) : shown.length === 0 ? (
            <EmptyState title={t('grid.nobody')} />
          ) : (
            <Grid
              title={grid.class.title}
              classId={grid.class.id}
              columns={columns}
              rows={shown}
              hideNames={hideNames}
              openCell={cell}
              day={day}
              onOpen={open}
            />
          )}
          <GridKey />
        </>
      )}
    </Page>
  );
});
