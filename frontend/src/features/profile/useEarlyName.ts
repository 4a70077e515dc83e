import { useQuery } from '@tanstack/react-query';
import { queries } from '../../api';

/** CEDS codes of the children whose voice an educator may record, as the server has them. */
const early = new Set(['IT', 'PR', 'PK', 'TK', 'KG', '01', '02']);

/** What a child up to grade 2 is called; nothing for those who speak for themselves. */
export function useEarlyName(studentId: string): string | undefined {
  const { data } = useQuery(queries.student(studentId));
  return data && early.has(data.gradeLevel ?? '') ? data.givenName : undefined;
}
