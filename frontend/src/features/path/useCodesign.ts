import { useQuery } from '@tanstack/react-query';
import { api, type LearningPath, queries, type StepProposal, useMe } from '../../api';
import type { MessageId } from '../../i18n';
import { useActs } from '../shared/useActs';
import type { ProposalReason, StepEdit } from './codesign';
import { pathQueries } from './pathQueries';

export interface SaidWish {
  reason: ProposalReason;
  note: string | undefined;
  edits: StepEdit[];
}

/** What is proposed about a path, and everything people do about it. Each ends with the path as the server has it. */
export function useCodesign(path: LearningPath) {
  const base = `/students/${path.studentId}/path/proposals`;
  const act = useActs(queries.path(path.studentId).queryKey, pathQueries.proposals(path.studentId).queryKey);
  const { data: proposals = [] } = useQuery(pathQueries.proposals(path.studentId));
  const side: StepProposal['side'] = useMe().studentId === path.studentId ? 'LEARNER' : 'EDUCATOR';
  const post = (at: string, body: unknown, done: MessageId) =>
    act.mutate({ send: () => api.post(base + at, body), done });
  const answer = ({ id }: StepProposal, body: unknown, done: MessageId) => post(`/${id}/answers`, body, done);
  return {
    proposals,
    side,
    busy: act.isPending,
    propose: (stepId: string | undefined, wish: SaidWish) =>
      post('', { stepId, ...wish }, side === 'LEARNER' ? 'codesign.done.sent' : 'codesign.done.suggested'),
    accept: (proposal: StepProposal, edits?: StepEdit[]) =>
      answer(proposal, { answer: 'ACCEPT', edits }, 'codesign.done.accepted'),
    talk: (proposal: StepProposal) => answer(proposal, { answer: 'TALK' }, 'codesign.done.talk'),
    withdraw: (proposal: StepProposal) => answer(proposal, { answer: 'WITHDRAW' }, 'codesign.done.withdrawn'),
  };
}
