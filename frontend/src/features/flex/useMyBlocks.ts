import { useQuery } from '@tanstack/react-query';
import { type FlexBlock, useMe } from '../../api';
import { flexQueries } from './flexQueries';

/** The blocks of the school of the student who is signed in, in the week that begins on this Monday; none until known. */
export function useMyBlocks(monday: string): readonly FlexBlock[] {
  const schoolId = useMe().roles.find(({ role }) => role === 'STUDENT')?.orgId;
  const { data } = useQuery({
    ...flexQueries.week(schoolId ?? '', monday),
    enabled: schoolId !== undefined,
  });
  return data ?? [];
}
