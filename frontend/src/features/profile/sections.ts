import type { EntryKind, ProfileEntry } from '../../api';

/** The parts of "This is me", in the order of the page. A new entry of a part gets its first kind. */
export const sections = [
  { id: 'good', kinds: ['STRENGTH'], starters: ['good.1', 'good.2', 'good.3'] },
  { id: 'care', kinds: ['INTEREST', 'MOTIVATION'], starters: ['care.1', 'care.2', 'care.3'] },
  { id: 'helps', kinds: ['PREFERENCE'], starters: ['helps.1', 'helps.2', 'helps.3'] },
  { id: 'work', kinds: ['NEED'], starters: ['work.1', 'work.2'] },
  { id: 'life', kinds: ['CONTEXT'], starters: ['life.1', 'life.2'] },
] as const satisfies readonly { id: string; kinds: readonly EntryKind[]; starters: readonly string[] }[];

export type Section = (typeof sections)[number];

const belongs = (entry: Pick<ProfileEntry, 'kind'>, section: Section) =>
  (section.kinds as readonly EntryKind[]).includes(entry.kind);

export const sectionOf = (entry: Pick<ProfileEntry, 'kind'>): Section =>
  sections.find((section) => belongs(entry, section)) ?? sections[0];

/** What stands in a part of the page: said and not taken back. What waits for an answer stands above. */
export const entriesOf = (section: Section, entries: readonly ProfileEntry[]): ProfileEntry[] =>
  entries.filter(
    (entry) => belongs(entry, section) && (entry.status === 'CONFIRMED' || entry.status === 'DISPUTED'),
  );

/** What others wrote and the student has not answered. */
export const suggestionsIn = (entries: readonly ProfileEntry[], personId: string): ProfileEntry[] =>
  entries.filter((entry) => entry.status === 'OFFERED' && entry.author.id !== personId);
