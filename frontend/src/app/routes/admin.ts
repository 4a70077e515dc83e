import { simpleArea } from './simpleArea';

export const adminRoutes = simpleArea('/a');
