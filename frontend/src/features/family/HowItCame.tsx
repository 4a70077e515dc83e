import { useQuery } from '@tanstack/react-query';
import { type CompetencyState, queries } from '../../api';
import { Decided } from '../shared/standing/Decided';
import { Standing } from '../shared/standing/Standing';

/** What a level of a child rests on, and what educators decided about it, with whom. */
export function HowItCame({ state, studentId }: { state: CompetencyState; studentId: string }) {
  const { data = [] } = useQuery(queries.advancements(studentId));
  return (
    <>
      <Standing state={state} studentId={studentId} />
      <Decided decisions={data.filter(({ competency }) => competency.id === state.competencyId)} />
    </>
  );
}
