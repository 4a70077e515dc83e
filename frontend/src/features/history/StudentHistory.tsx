import { StudentFrame } from '../shared/StudentFrame';
import { History } from './History';

/** How a student's profile has changed, for those who teach them. */
export function StudentHistory() {
  return <StudentFrame>{(studentId) => <History studentId={studentId} />}</StudentFrame>;
}
