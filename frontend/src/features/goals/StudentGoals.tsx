import { useQuery } from '@tanstack/react-query';
import { queries } from '../../api';
import { useT } from '../../i18n';
import { Loaded } from '../../ui';
import { StudentFrame } from '../shared/StudentFrame';
import { GoalsBody } from './GoalsBody';

/** A student's goals as a teacher reads them: suggest, agree, say a word. */
export default function StudentGoals() {
  return <StudentFrame>{(studentId) => <Loading studentId={studentId} />}</StudentFrame>;
}

function Loading({ studentId }: { studentId: string }) {
  const t = useT();
  const goals = useQuery(queries.goals(studentId));
  return (
    <Loaded query={goals} errorTitle={t('goals.error')}>
      {(all) => <GoalsBody goals={all} studentId={studentId} />}
    </Loaded>
  );
}
