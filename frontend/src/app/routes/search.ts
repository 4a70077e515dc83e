/** What the addresses may carry after the question mark. Anything else is dropped. */
const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** `draft` is the device's own draft; `step` and `again` say what a new one begins with. */
export const evidenceSearch = (
  search: Record<string, unknown>,
): { step?: string; again?: string; draft?: string } => ({
  step: text(search.step),
  again: text(search.again),
  draft: text(search.draft),
});

export const competencySearch = (search: Record<string, unknown>): { q?: string; framework?: string } => ({
  q: text(search.q),
  framework: text(search.framework),
});

/** The class and the skill that a teacher looks at. */
export const observeSearch = (search: Record<string, unknown>): { class?: string; skill?: string } => ({
  class: text(search.class),
  skill: text(search.skill),
});

const day = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined;

/** The day that is looked back at; absent for today. */
export const daySearch = (search: Record<string, unknown>): { day?: string } => ({ day: day(search.day) });

/** `cell` is the open cell, student and competency; `view` is the list in place of the grid; `names` hides them; `day` looks back. */
export const gridSearch = (
  search: Record<string, unknown>,
): { view?: 'list'; names?: 'hidden'; cell?: string; day?: string } => ({
  ...daySearch(search),
  view: search.view === 'list' ? 'list' : undefined,
  names: search.names === 'hidden' ? 'hidden' : undefined,
  cell: text(search.cell),
});
