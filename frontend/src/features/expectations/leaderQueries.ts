import { queryOptions } from '@tanstack/react-query';
import { type AuthorizedModification, list, type PathCheck } from '../../api';

/** What only leaders ask. */
export const leaderQueries = {
  modifications: () => queryOptions(list<AuthorizedModification>('/authorized-modifications')),
  pathChecks: () => queryOptions(list<PathCheck>('/path-checks')),
};
