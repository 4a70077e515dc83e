export { addressOf, api, type Options } from './client';
export { meQuery, useMe } from './me';
export { network } from './network';
export { isExpired, isProblem, Offline, Problem, type Violation } from './problem';
export { get, list, queries } from './queries';
export { session } from './session';
export type * from './types';
