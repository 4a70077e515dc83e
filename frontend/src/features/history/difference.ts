import type { ProfileDifference, QuotedEntry } from '../../api';

export type DifferenceKind = ProfileDifference['items'][number]['change'];

/** One line of a profile in two versions. */
export interface Difference {
  kind: DifferenceKind;
  before?: QuotedEntry | undefined;
  after?: QuotedEntry | undefined;
}

const order: readonly DifferenceKind[] = ['ADDED', 'CHANGED', 'REMOVED', 'UNCHANGED'];

const saysTheSame = (one: QuotedEntry, other: QuotedEntry) =>
  one.text === other.text &&
  one.kind === other.kind &&
  one.visibility === other.visibility &&
  one.media?.sha256 === other.media?.sha256;

function kindOf(before: QuotedEntry | undefined, after: QuotedEntry | undefined): DifferenceKind {
  if (!before) return 'ADDED';
  if (!after) return 'REMOVED';
  return saysTheSame(before, after) ? 'UNCHANGED' : 'CHANGED';
}

const inOrder = (differences: Difference[]) =>
  differences.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));

/** What the server says became of each line between two versions. */
export const differenceBetween = ({ items }: ProfileDifference): Difference[] =>
  inOrder(items.map(({ change, before, after }) => ({ kind: change, before, after })));

/** What became of each line since a version: new, said differently, taken away, the same; in that order. */
export function differenceOf(before: readonly QuotedEntry[], after: readonly QuotedEntry[]): Difference[] {
  const old = new Map(before.map((entry) => [entry.id, entry]));
  const present = new Map(after.map((entry) => [entry.id, entry]));
  const ids = new Set([...present.keys(), ...old.keys()]);
  return inOrder(
    [...ids].map((id) => ({
      kind: kindOf(old.get(id), present.get(id)),
      before: old.get(id),
      after: present.get(id),
    })),
  );
}
