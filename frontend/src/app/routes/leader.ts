import { simpleArea } from './simpleArea';

export const leaderRoutes = simpleArea('/l');
