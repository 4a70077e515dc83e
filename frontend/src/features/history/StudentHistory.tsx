import { StudentFrame } from '../shared/StudentFrame';
import { History } from './History';

/** How a student's profile has changed, for those who teach them. */
export default function StudentHistory() {
  return <StudentFrame>{(studentId) => <History studentId={studentId} />}</StudentFrame>;
}
