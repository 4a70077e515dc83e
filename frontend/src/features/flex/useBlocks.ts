import { api, type FlexBlock } from '../../api';
import { useActs } from '../shared/useActs';
import { BLOCKS } from './flexQueries';

export interface NewBlock {
  schoolId: string;
  date: string;
  startsAt: string;
  endsAt: string;
  title: string;
  purpose?: string | undefined;
  place: string;
  educatorId?: string | undefined;
  capacity?: number | undefined;
  repeatUntil?: string | undefined;
}

export interface Move {
  date: string;
  startsAt: string;
  endsAt: string;
  place: string;
  reason: string;
}

/** What staff do with blocks. Each ends with the week as the server has it. */
export function useBlocks() {
  const act = useActs([BLOCKS]);
  const at = ({ id }: FlexBlock) => `${BLOCKS}/${id}`;
  return {
    busy: act.isPending,
    add: (block: NewBlock) =>
      act.mutateAsync({ send: () => api.post(BLOCKS, block), done: 'flex.done.added' }),
    move: (block: FlexBlock, move: Move) =>
      act.mutateAsync({
        send: () => api.patch(at(block), move, { version: block.version }),
        done: 'flex.done.moved',
      }),
    cancel: (block: FlexBlock, reason: string) =>
      act.mutate({
        send: () => api.post(`${at(block)}/cancellations`, { reason }),
        done: 'flex.done.cancelled',
      }),
  };
}
