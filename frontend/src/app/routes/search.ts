/** What the addresses may carry after the question mark. Anything else is dropped. */
const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

const texts =
  <K extends string>(...keys: K[]) =>
  (search: Record<string, unknown>) =>
    Object.fromEntries(keys.map((key) => [key, text(search[key])])) as { [key in K]?: string };

/** `draft` is the device's own draft; `step` and `again` say what a new one begins with. */
export const evidenceSearch = texts('step', 'again', 'draft');

export const competencySearch = texts('q', 'framework');

/** The class and the skill that a teacher looks at, and at whom: ids with a dot between. */
export const observeSearch = texts('class', 'skill', 'who');

const day = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined;

/** The day that is looked back at; absent for today. */
export const daySearch = (search: Record<string, unknown>): { day?: string } => ({ day: day(search.day) });

const ofGrid = texts('view', 'names', 'cell', 'sort', 'only', 'area');

/**
 * `cell` is the open cell, student and competency; `view=list` is the list in place of the grid; `names=hidden` hides them;
 * `day` looks back; `sort`, `only` and `area` say which rows and columns, and in which order.
 */
export const gridSearch = (search: Record<string, unknown>) => ({ ...daySearch(search), ...ofGrid(search) });
