import type { PersonRef } from '../../api';

/** Stands in a kept sentence for whoever it is used for: a bank holds no names. */
const NAME = '{name}';

const given = ({ name }: PersonRef) => name.split(' ')[0] ?? name;
const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** A sentence for the bank, without the student's name. */
export function kept(text: string, student: PersonRef): string {
  const names = [student.name, given(student)].map(escaped).join('|');
  return text.trim().replace(new RegExp(`(?<![\\p{L}\\p{N}])(?:${names})(?![\\p{L}\\p{N}])`, 'gu'), NAME);
}

/** A sentence of the bank, for this student. */
export const spoken = (text: string, student: PersonRef): string => text.replaceAll(NAME, given(student));

export interface Slash {
  /** Where the slash stands. */
  from: number;
  to: number;
  /** What was typed after it. */
  words: string;
}

/** The slash that opens the bank: at the beginning or after a space, with words of the search up to the caret. */
export function slashBefore(text: string, caret: number): Slash | undefined {
  const found = /(?:^|\s)\/((?! )[^/\n]{0,40})$/u.exec(text.slice(0, caret));
  if (!found) return undefined;
  const words = found[1] ?? '';
  return { from: caret - words.length - 1, to: caret, words };
}

/** The sentences with all the words that were typed, in their order. */
export function matching<T extends { text: string }>(sentences: readonly T[], words: string): T[] {
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return sentences.filter(({ text }) => wanted.every((word) => text.toLocaleLowerCase().includes(word)));
}
