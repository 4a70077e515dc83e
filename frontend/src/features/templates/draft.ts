import type { PathTemplate, TemplateStepWords } from '../../api';

/** A step while a template is written. The key keeps the place on the screen and is never sent. */
export interface DraftStep extends TemplateStepWords {
  key: string;
  /** What it is called where it has no own words. */
  shown: string;
}

let count = 0;
export const newKey = () => `step-${count++}`;

export const draftOf = ({ steps }: PathTemplate): DraftStep[] =>
  steps.map(({ title, ownTitle, targets, options, ...rest }) => ({
    ...rest,
    title: ownTitle,
    targets: targets.map(({ competency, level }) => ({ competencyId: competency.id, level })),
    optionIds: options.map(({ opportunityId }) => opportunityId),
    key: newKey(),
    shown: title,
  }));

export const wordsOf = ({ key: _key, shown: _shown, ...step }: DraftStep): TemplateStepWords => step;

/** One place up or down; the same where it would leave the list. */
export function movedBy<T>(rows: readonly T[], at: number, by: -1 | 1): readonly T[] {
  const row = rows[at];
  const to = at + by;
  return row === undefined || to < 0 || to >= rows.length
    ? rows
    : rows.toSpliced(at, 1).toSpliced(to, 0, row);
}
