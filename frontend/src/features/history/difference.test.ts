import { expect, it } from 'vitest';
import type { QuotedEntry } from '../../api';
import { differenceOf } from './difference';

const entry = (id: string, text: string, visibility: QuotedEntry['visibility'] = 'SHARED'): QuotedEntry => ({
  id,
  text,
  visibility,
  kind: 'STRENGTH',
  author: { id: 'p', name: 'Ana', initials: 'A' },
  authorCapacity: 'LEARNER',
  basis: { kind: 'SELF', evidenceIds: [] },
});

it('tells what is new, different, gone and the same, and loses nothing', () => {
  const before = [entry('same', 'x'), entry('gone', 'x'), entry('words', 'x'), entry('readers', 'x')];
  const after = [
    entry('words', 'y'),
    entry('same', 'x'),
    entry('readers', 'x', 'EDUCATORS'),
    entry('new', 'x'),
  ];
  expect(differenceOf(before, after).map(({ kind, before: b, after: a }) => [kind, (a ?? b)?.id])).toEqual([
    ['ADDED', 'new'],
    ['CHANGED', 'words'],
    ['CHANGED', 'readers'],
    ['REMOVED', 'gone'],
    ['UNCHANGED', 'same'],
  ]);
});

it('finds nothing between a version and itself', () => {
  const entries = [entry('a', 'x'), entry('b', 'y')];
  expect(differenceOf(entries, entries).every(({ kind }) => kind === 'UNCHANGED')).toBe(true);
});
