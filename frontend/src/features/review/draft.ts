import type { Competency, JudgementWords, Level } from '../../api';

export type Outcome = 'RETURN' | 'COUNT';

/** What a teacher has entered so far. Levels are by part: a criterion of the rubric, or the competency as a whole. */
export interface Draft {
  levels: Record<string, Level>;
  comment: string;
  nextStep: string;
  outcome: Outcome;
}

export const emptyDraft: Draft = { levels: {}, comment: '', nextStep: '', outcome: 'COUNT' };

/** One row of level cards. */
export interface Part {
  id: string;
  title?: string;
  levels: { level: Level; name: string; descriptor?: string }[];
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
export function levelOf(draft: Draft, competency: Competency): Level | undefined {
  const given = partsOf(competency).map(({ id }) => draft.levels[id]);
  if (given.some((level) => level === undefined)) return undefined;
  const sorted = (given as Level[]).sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}

/** The same level in every row; the rubric's own words for it, and for the level after it as a next step. */
export function draftedFrom(competency: Competency, level: Level): Draft {
  const parts = partsOf(competency);
  const wordsAt = (wanted: Level) =>
    parts.map(({ levels }) => levels.find((one) => one.level === wanted)?.descriptor).filter(Boolean);
  return {
    levels: Object.fromEntries(parts.map(({ id }) => [id, level])),
    comment: wordsAt(level).join(' '),
    nextStep: wordsAt(level + 1)[0] ?? '',
    outcome: 'COUNT',
  };
}

/** What is missing before it can be saved. */
export function problemOf(draft: Draft, competency: Competency): 'level' | 'nextStep' | undefined {
  if (draft.outcome === 'RETURN') return draft.nextStep.trim() ? undefined : 'nextStep';
  return levelOf(draft, competency) === undefined ? 'level' : undefined;
}

export function wordsOf(draft: Draft, competency: Competency): JudgementWords {
  return {
    competencyId: competency.id,
    level: levelOf(draft, competency) ?? 0,
    criteria: (competency.rubric?.criteria ?? []).map(({ id }) => ({
      criterionId: id,
      level: draft.levels[id] ?? 0,
    })),
    comment: draft.comment.trim() || undefined,
    nextStep: draft.nextStep.trim() || undefined,
  };
}
