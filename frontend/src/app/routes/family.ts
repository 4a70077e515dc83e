import { simpleArea } from './simpleArea';

export const familyRoutes = simpleArea('/f');
