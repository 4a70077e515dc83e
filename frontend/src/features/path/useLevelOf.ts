import { useQuery } from '@tanstack/react-query';
import { type Level, queries } from '../../api';

/** What a student has shown so far, by competency; 0 where nothing is known. */
export function useLevelOf(studentId: string): (competencyId: string | undefined) => Level {
  const { data } = useQuery(queries.state(studentId));
  return (competencyId) => data?.items.find((item) => item.competencyId === competencyId)?.level ?? 0;
}
