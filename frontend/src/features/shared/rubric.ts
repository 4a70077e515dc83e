import type { Competency, Level } from '../../api';

/** One row of level cards. */
export interface Part {
  id: string;
  title?: string;
  levels: { level: Level; name: string; descriptor?: string }[];
}

/** What somebody gave so far: a level by part. */
interface Given {
  levels: Record<string, Level>;
}

/** The highest level of its scale. */
export const topOf = (part: Part): Level => part.levels.at(-1)?.level ?? 4;

/** The criteria of the rubric; without a rubric the competency itself on its scale. Level 0 is never given. */
export function partsOf({ id, rubric, scale }: Competency): Part[] {
  const levels = scale.levels.filter(({ level }) => level > 0);
  if (!rubric || rubric.criteria.length === 0) {
    return [
      {
        id,
        levels: levels.map(({ level, name, description }) => ({ level, name, descriptor: description })),
      },
    ];
  }
  return rubric.criteria.map((criterion) => ({
    id: criterion.id,
    title: criterion.title,
    levels: levels.map(({ level, name }) => ({
      level,
      name,
      descriptor: criterion.levels.find((one) => one.level === level)?.descriptor,
    })),
  }));
}

/** The level of the whole: the middle of its criteria, the lower one where two are in the middle. */
export function levelOf({ levels }: Given, competency: Competency): Level | undefined {
  const given = partsOf(competency).map(({ id }) => levels[id]);
  if (given.some((level) => level === undefined)) return undefined;
  const sorted = (given as Level[]).sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}
