import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Download, Eye, EyeOff, Printer } from 'lucide-react';
import { type ClassGrid, queries } from '../../api';
import { useT } from '../../i18n';
import { Button, ButtonRow, EmptyState, Loaded, Page, Segmented } from '../../ui';
import { CellPanel } from './CellPanel';
import { saveAsCsv } from './csv';
import { Grid } from './Grid';
import styles from './Grid.module.css';
import { GridKey } from './GridKey';
import { ListView } from './ListView';

/** A whole class at a glance: students by competencies, from one answer of the server. */
export function ClassGridPage() {
  const t = useT();
  const { classId = '' } = useParams({ strict: false });
  const grid = useQuery(queries.classGrid(classId));
  return (
    <Loaded query={grid} errorTitle={t('grid.error')}>
      {(data) => <Sheet grid={data} />}
    </Loaded>
  );
}

function Sheet({ grid }: { grid: ClassGrid }) {
  const t = useT();
  const search = useSearch({ from: '/shell/t/c/$classId/grid' });
  const waiting = grid.cells.flat().reduce((sum, cell) => sum + cell.w, 0);
  const lead = t('grid.lead', {
    students: grid.students.length,
    competencies: grid.competencies.length,
    waiting,
  });
  const [studentId, competencyId] = (search.cell ?? '').split('.');
  const empty = grid.students.length === 0 || grid.competencies.length === 0;
  return (
    <div className={styles.page}>
      <Page title={grid.class.title} lead={lead} wide actions={!empty && <Tools grid={grid} />}>
        {empty ? (
          <EmptyState title={t('grid.empty')}>{t('grid.empty.text')}</EmptyState>
        ) : (
          <>
            {search.view === 'list' ? (
              <ListView grid={grid} hideNames={search.names === 'hidden'} />
            ) : (
              <Grid grid={grid} hideNames={search.names === 'hidden'} openCell={search.cell} />
            )}
            <GridKey />
          </>
        )}
      </Page>
      {studentId && competencyId && (
        <CellPanel grid={grid} studentId={studentId} competencyId={competencyId} />
      )}
    </div>
  );
}

function Tools({ grid }: { grid: ClassGrid }) {
  const t = useT();
  const navigate = useNavigate({ from: '/t/c/$classId/grid' });
  const { view, names } = useSearch({ from: '/shell/t/c/$classId/grid' });
  const hidden = names === 'hidden';
  const show = (next: 'grid' | 'list') =>
    navigate({ search: (before) => ({ ...before, view: next === 'list' ? 'list' : undefined }) });
  return (
    <ButtonRow>
      <Segmented
        label={t('grid.view')}
        value={view ?? 'grid'}
        onChange={show}
        options={[
          { value: 'grid', label: t('grid.view.grid') },
          { value: 'list', label: t('grid.view.list') },
        ]}
      />
      <Button
        kind="quiet"
        icon={hidden ? Eye : EyeOff}
        onClick={() =>
          navigate({ search: (before) => ({ ...before, names: hidden ? undefined : 'hidden' }) })
        }
      >
        {t(hidden ? 'grid.names.show' : 'grid.names.hide')}
      </Button>
      <Button kind="quiet" icon={Printer} onClick={() => window.print()}>
        {t('grid.print')}
      </Button>
      <Button kind="quiet" icon={Download} onClick={() => saveAsCsv(grid)}>
        {t('grid.csv')}
      </Button>
    </ButtonRow>
  );
}
