import type { Judgement } from '../../api';

/** Whether a judgement says what the piece counts as: an educator made it, or confirmed it. */
export const counts = ({ source, confirmedBy, status }: Judgement) =>
  (source === 'TEACHER' || confirmedBy != null) && status !== 'REPLACED';
