import type { Rule } from '../shared/standing/questions';

export type Kind = Rule['kind'];
export type Setting = keyof Rule['parameters'];
export type Values = Partial<Record<Setting, string>>;

/** What each kind takes besides the level and when somebody counts as stuck, and what is offered first. */
const own: Record<Kind, Partial<Record<Setting, number>>> = {
  BODY_OF_EVIDENCE: {
    minPieces: 3,
    minAtLevel: 2,
    amongLatest: 3,
    minKinds: 2,
    teacherScored: 1,
    spanDays: 7,
  },
  N_TIMES: { times: 3 },
  DECAYING_AVERAGE: { latestPercent: 65, minAverage: 3, minPieces: 2 },
  HIGHEST: { minPieces: 1 },
  MOST_RECENT: { minPieces: 1 },
  MEAN_OF_RECENT: { amongLatest: 5, minAverage: 3, minPieces: 2 },
  MEDIAN_OF_RECENT: { amongLatest: 5, minAverage: 3, minPieces: 2 },
  MODE_OF_RECENT: { amongLatest: 5, minPieces: 2 },
  POWER_LAW: { minAverage: 3, minPieces: 3 },
  PORTFOLIO: { startLevel: 1, demonstrations: 2, lowestBelow: 1 },
};

export const kinds = Object.keys(own) as Kind[];

const shared: Partial<Record<Setting, number>> = { requiredLevel: 3, stuckAfter: 3 };

export const settingsOf = (kind: Kind): Setting[] => Object.keys({ ...shared, ...own[kind] }) as Setting[];

/** What was entered, and what is offered where nothing was. */
export function parametersOf(kind: Kind, values: Values): Rule['parameters'] {
  const offered = { ...shared, ...own[kind] };
  const numbers = settingsOf(kind).map((setting) => [setting, Number(values[setting] || offered[setting])]);
  return { ...Object.fromEntries(numbers), ...(values.peersCount === '1' && { peersCount: 1 }) };
}
