import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { queries, useMe } from '../../api';
import { NotFound } from '../../shell/NotFound';
import { CheckInSheet } from './CheckInSheet';
import { ProfileSheet } from './ProfileSheet';
import { WeekSheet } from './WeekSheet';

export interface SheetProps {
  studentId: string;
  name: string;
  /** Where the profile and the path are on a screen, for who prints. */
  home: { profile: string; path: string; checkIns: string };
}

const sheets: Record<string, (props: SheetProps) => React.ReactNode> = {
  'check-in': CheckInSheet,
  profile: ProfileSheet,
  week: WeekSheet,
};

/** The sheets for paper; the address says which, and for a teacher whose. */
export function PrintPage() {
  const me = useMe();
  const { sheet = '', studentId } = useParams({ strict: false });
  const Which = sheets[sheet];
  const id = studentId ?? me.studentId ?? me.person.id;
  const { data: student } = useQuery(queries.student(id));
  if (!Which) return <NotFound />;
  const base = `/t/s/${id}`;
  const home = studentId
    ? { profile: `${base}/profile`, path: `${base}/path`, checkIns: `${base}/check-ins` }
    : { profile: '/me', path: '/', checkIns: '/check-ins' };
  return <Which studentId={id} name={student?.name ?? ''} home={home} />;
}
