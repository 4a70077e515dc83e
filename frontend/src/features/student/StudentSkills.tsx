import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type CompetencyState, queries, type StudentState } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Chip, EmptyState, LevelChip, Loaded, Stack } from '../../ui';
import { StudentFrame } from '../shared/StudentFrame';
import { Decisions } from './Decisions';
import styles from './Student.module.css';

/** What one student has shown so far, and what waits for a teacher's decision. */
export default function StudentSkills() {
  return <StudentFrame>{(studentId) => <Skills studentId={studentId} />}</StudentFrame>;
}

function Skills({ studentId }: { studentId: string }) {
  const t = useT();
  const state = useQuery(queries.state(studentId));
  return (
    <Stack gap="loose">
      <Decisions studentId={studentId} />
      <Loaded query={state} errorTitle={t('student.error.state')}>
        {(data) => <Areas state={data} />}
      </Loaded>
    </Stack>
  );
}

function Areas({ state }: { state: StudentState }) {
  const t = useT();
  const shown = state.items.filter(
    ({ status, evidenceCount }) => status !== 'NOT_STARTED' || evidenceCount > 0,
  );
  if (shown.length === 0) return <EmptyState title={t('student.none')}>{t('student.none.text')}</EmptyState>;
  return Object.entries(Object.groupBy(shown, ({ area }) => area ?? '')).map(([area, items]) => (
    <section key={area} aria-label={area || t('student.skills')}>
      {area && <h2 className={styles.area}>{area}</h2>}
      <ul className={styles.states}>
        {items?.map((item) => (
          <StateRow key={item.competencyId} item={item} studentId={state.studentId} />
        ))}
      </ul>
    </section>
  ));
}

function StateRow({ item, studentId }: { item: CompetencyState; studentId: string }) {
  const t = useT();
  const format = useFormat();
  const rests = t('student.rests', {
    count: item.evidenceCount,
    dated: item.lastEvidenceOn ? 'yes' : 'no',
    day: item.lastEvidenceOn ? format.day(item.lastEvidenceOn) : '',
  });
  return (
    <li>
      <LevelChip level={item.level} />
      <div>
        <p>
          <Link
            to="/t/s/$studentId/skill/$competencyId"
            params={{ studentId, competencyId: item.competencyId }}
            className={styles.toSkill}
          >
            {item.statement}
          </Link>{' '}
          <span className="small quiet">{item.code}</span>
        </p>
        <p className="small quiet">
          <b>{t(`student.status.${item.status}`)}</b> · {rests}
          {item.estimate && ` · ${t(`standing.band.${item.estimate.band}`)}`}
        </p>
      </div>
      {item.waitingCount > 0 && (
        <Chip look="outlined">{t('student.waiting', { count: item.waitingCount })}</Chip>
      )}
    </li>
  );
}
