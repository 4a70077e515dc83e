import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Download, Eye, EyeOff, History, Printer, Route } from 'lucide-react';
import { useState } from 'react';
import { type ClassGrid, queries } from '../../api';
import { useT } from '../../i18n';
import { Button, ButtonRow, EmptyState, LinkButton, Loaded, Page, Segmented } from '../../ui';
import { CellPanel } from './CellPanel';
import { saveAsCsv } from './csv';
import { Grid } from './Grid';
import styles from './Grid.module.css';
import { GridKey } from './GridKey';
import { ListView } from './ListView';
import { LookBack } from './LookBack';

/** A whole class at a glance: students by competencies, from one answer of the server. */
export function ClassGridPage() {
  const t = useT();
  const { classId = '' } = useParams({ strict: false });
  const { day } = useSearch({ from: '/shell/t/c/$classId/grid' });
  const grid = useQuery({ ...queries.classGrid(classId, day), placeholderData: (before) => before });
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
  const [back, setBack] = useState(search.day !== undefined);
  const hideNames = search.names === 'hidden';
  // what is shown to a whole room names nobody
  const [studentId, competencyId] = (hideNames ? '' : (search.cell ?? '')).split('.');
  const empty = grid.students.length === 0 || grid.competencies.length === 0;
  return (
    <div className={styles.page}>
      <Page
        title={grid.class.title}
        lead={lead}
        wide
        actions={!empty && <Tools grid={grid} onLookBack={() => setBack(!back)} lookingBack={back} />}
      >
        {empty ? (
          <EmptyState title={t('grid.empty')}>{t('grid.empty.text')}</EmptyState>
        ) : (
          <>
            {back && <LookBack day={search.day} />}
            {search.view === 'list' ? (
              <ListView grid={grid} hideNames={hideNames} />
            ) : (
              <Grid grid={grid} hideNames={hideNames} openCell={search.cell} day={search.day} />
            )}
            <GridKey />
          </>
        )}
      </Page>
      {studentId && competencyId && (
        <CellPanel grid={grid} studentId={studentId} competencyId={competencyId} day={search.day} />
      )}
    </div>
  );
}

interface ToolsProps {
  grid: ClassGrid;
  lookingBack: boolean;
  onLookBack: () => void;
}

function Tools({ grid, lookingBack, onLookBack }: ToolsProps) {
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
      <Button kind="quiet" icon={History} aria-expanded={lookingBack} onClick={onLookBack}>
        {t('history.then')}
      </Button>
      <LinkButton to="/t/c/$classId/paths" params={{ classId: grid.class.id }} kind="quiet" icon={Route}>
        {t('firstPaths.link')}
      </LinkButton>
      <Button kind="quiet" icon={Printer} onClick={() => window.print()}>
        {t('grid.print')}
      </Button>
      <Button kind="quiet" icon={Download} onClick={() => saveAsCsv(grid)}>
        {t('grid.csv')}
      </Button>
    </ButtonRow>
  );
}
