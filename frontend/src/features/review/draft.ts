import type { Competency, JudgementWords, Level } from '../../api';
import { levelOf, partsOf } from '../shared/rubric';
import { lacksWords, type Spoken } from '../shared/spoken/spoken';

export type Outcome = 'RETURN' | 'COUNT';

/** What a teacher has entered so far. Levels are by part: a criterion of the rubric, or the competency as a whole. */
export interface Draft {
  levels: Record<string, Level>;
  comment: string;
  /** A comment by voice, beside the written one or in its place. */
  spoken?: Spoken;
  nextStep: string;
  outcome: Outcome;
}

export const emptyDraft: Draft = { levels: {}, comment: '', nextStep: '', outcome: 'COUNT' };

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
export function problemOf(draft: Draft, competency: Competency): 'level' | 'nextStep' | 'words' | undefined {
  if (draft.outcome === 'RETURN' && !draft.nextStep.trim()) return 'nextStep';
  if (draft.outcome === 'COUNT' && levelOf(draft, competency) === undefined) return 'level';
  return lacksWords(draft.spoken) ? 'words' : undefined;
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
