import type { QuotedEntry } from '../../api';

export type DifferenceKind = 'ADDED' | 'CHANGED' | 'REMOVED' | 'SAME';

/** One line of a profile in two versions. */
export interface Difference {
  kind: DifferenceKind;
  before?: QuotedEntry;
  after?: QuotedEntry;
}

const order: readonly DifferenceKind[] = ['ADDED', 'CHANGED', 'REMOVED', 'SAME'];

const saysTheSame = (one: QuotedEntry, other: QuotedEntry) =>
  one.text === other.text && one.kind === other.kind && one.visibility === other.visibility;

function kindOf(before: QuotedEntry | undefined, after: QuotedEntry | undefined): DifferenceKind {
  if (!before) return 'ADDED';
  if (!after) return 'REMOVED';
  return saysTheSame(before, after) ? 'SAME' : 'CHANGED';
}

/** What became of each line from one version to the other: new, said differently, taken away, the same; in that order. */
export function differenceOf(before: readonly QuotedEntry[], after: readonly QuotedEntry[]): Difference[] {
  const old = new Map(before.map((entry) => [entry.id, entry]));
  const present = new Map(after.map((entry) => [entry.id, entry]));
  const ids = new Set([...present.keys(), ...old.keys()]);
  return [...ids]
    .map((id) => ({
      kind: kindOf(old.get(id), present.get(id)),
      before: old.get(id),
      after: present.get(id),
    }))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}
