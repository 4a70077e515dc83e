import { useQuery } from '@tanstack/react-query';
import { type CompetencyState, type FrameworkItem, queries } from '../../api';

/** The area of a framework that holds the habits: teams, creative problems, mistakes, goals. */
const AREA = 'HABITS';

export interface Habit {
  item: FrameworkItem;
  /** Absent while nothing was shown. */
  state: CompetencyState | undefined;
}

/** The habits of the district's framework, each with what the student has shown. Empty where it has none. */
export function useHabits(studentId: string): Habit[] {
  const frameworks = useQuery(queries.frameworks());
  const found = frameworks.data?.find(({ status }) => status === 'PUBLISHED') ?? frameworks.data?.[0];
  const tree = useQuery({ ...queries.frameworkItems(found?.id ?? ''), enabled: found !== undefined });
  const state = useQuery(queries.state(studentId));
  const items = tree.data?.items ?? [];
  const area = items.find(({ code }) => code === AREA);
  return items
    .filter(({ parentId }) => area && parentId === area.id)
    .map((item) => ({ item, state: state.data?.items.find(({ competencyId }) => competencyId === item.id) }));
}
