import type { Goal } from '../../api';

export const isActive = ({ status }: Goal) => status === 'ACTIVE';
export const isProposed = ({ status }: Goal) => status === 'PROPOSED';
export const isClosed = (goal: Goal) => !isActive(goal) && !isProposed(goal);

/** Three at a time is plenty: more can be had, but nobody is asked for more. */
export const PLENTY = 3;

export const doneOf = ({ actions }: Goal) => actions.filter(({ doneAt }) => doneAt).length;
