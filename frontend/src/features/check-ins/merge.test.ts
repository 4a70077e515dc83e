import { expect, it } from 'vitest';
import { mergeNotes } from './merge';

it('takes what only one side changed', () => {
  expect(mergeNotes('a', 'a b', 'a')).toBe('a b');
  expect(mergeNotes('a', 'a', 'a c')).toBe('a c');
});

it('keeps what both added', () => {
  expect(mergeNotes('a', 'a\nmine', 'a\ntheirs')).toBe('a\ntheirs\nmine');
  expect(mergeNotes('', 'mine', 'theirs')).toBe('theirs\nmine');
});

it('keeps every new line where both changed the same one', () => {
  expect(mergeNotes('one\ntwo', 'one!\ntwo', 'one?\ntwo')).toBe('one?\ntwo\none!');
});

it('says nothing twice', () => {
  expect(mergeNotes('a', 'a\nsame', 'a\nsame')).toBe('a\nsame');
});

it('loses no line that was typed, whatever the other side did', () => {
  const words = ['', 'x', 'y', 'x\ny', 'y\nx', 'x\nz'];
  for (const base of words)
    for (const mine of words)
      for (const theirs of words) {
        const typed = mine.split('\n').filter((line) => line && !base.split('\n').includes(line));
        const merged = mergeNotes(base, mine, theirs);
        for (const line of typed) expect(merged).toContain(line);
      }
});
