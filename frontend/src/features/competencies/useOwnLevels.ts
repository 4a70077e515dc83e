import { useQuery } from '@tanstack/react-query';
import { type CompetencyState, queries, useMe } from '../../api';

/** What the student who looks has shown, by competency. Nothing for everybody else. */
export function useOwnLevels(): (competencyId: string) => CompetencyState | undefined {
  const { studentId } = useMe();
  const { data } = useQuery({ ...queries.state(studentId ?? ''), enabled: studentId !== undefined });
  return (id) => data?.items.find((item) => item.competencyId === id);
}
