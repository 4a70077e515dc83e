import type { Agreement } from '../../api';

/** The agreements that still hold. */
export const standing = <A extends Agreement>(agreements: readonly A[]): A[] =>
  agreements.filter(({ status }) => status === 'GIVEN');

/** True when this person has agreed, and nothing has changed since. */
export const hasAgreed = (personId: string, agreements: readonly Agreement[]): boolean =>
  standing(agreements).some(({ actor }) => actor.id === personId);
