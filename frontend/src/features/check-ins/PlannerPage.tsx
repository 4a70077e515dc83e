import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type ClassCheckIns, type PersonRef, useMe } from '../../api';
import { useT } from '../../i18n';
import { EmptyState, Loaded, Page, Select } from '../../ui';
import { checkInQueries } from '../shared/checkInQueries';
import styles from './CheckIns.module.css';
import { ComingUp } from './ComingUp';
import { MetList } from './MetList';
import { PlanDialog } from './PlanDialog';

/** Who of a class is still to meet, who was met, and what is planned. */
export default function PlannerPage() {
  const t = useT();
  const { classes } = useMe();
  const [classId, setClassId] = useState(classes[0]?.id);
  if (!classId)
    return (
      <Page title={t('nav.checkins')}>
        <EmptyState title={t('checkins.noClass')} />
      </Page>
    );
  const pick = classes.length > 1 && (
    <Select
      label={t('nav.classes')}
      hideLabel
      value={classId}
      onChange={setClassId}
      options={classes.map(({ id, title }) => ({ value: id, label: title }))}
    />
  );
  return <Planner key={classId} classId={classId} actions={pick} />;
}

function Planner({ classId, actions }: { classId: string; actions: React.ReactNode }) {
  const t = useT();
  const planner = useQuery(checkInQueries.planner(classId));
  const coverage = planner.data?.coverage;
  return (
    <Page
      title={t('nav.checkins')}
      lead={coverage && t('checkins.coverage', { ...coverage })}
      actions={actions}
    >
      <Loaded query={planner} errorTitle={t('checkins.error')}>
        {(data) => <Lists planner={data} />}
      </Loaded>
    </Page>
  );
}

function Lists({ planner }: { planner: ClassCheckIns }) {
  const t = useT();
  const { coverage, students } = planner;
  const [dropped, setDropped] = useState<{ student: PersonRef; day: string }>();
  const drop = (id: string, day: string) => {
    const row = students.find(({ student }) => student.id === id);
    if (row) setDropped({ student: row.student, day });
  };
  return (
    <>
      <Coverage {...coverage} />
      <div className={styles.columns}>
        <div className={styles.lists}>
          <MetList
            title={t('checkins.toMeet')}
            help={t('checkins.toMeet.how')}
            none={t('checkins.toMeet.none')}
            students={students.filter(({ met }) => !met)}
          />
          <MetList
            title={t('checkins.met')}
            none={t('checkins.met.none', { days: coverage.days })}
            students={students.filter(({ met }) => met).reverse()}
          />
        </div>
        <ComingUp planner={planner} onDrop={drop} />
      </div>
      {dropped && (
        <PlanDialog student={dropped.student} startDay={dropped.day} onClose={() => setDropped(undefined)} />
      )}
    </>
  );
}

/** The sentence above it, drawn. */
function Coverage({ met, students }: ClassCheckIns['coverage']) {
  return (
    <div className={styles.coverage} aria-hidden="true">
      {Array.from({ length: students }, (_, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the boxes are all alike
        <i key={place} data-met={place < met || undefined} />
      ))}
    </div>
  );
}
