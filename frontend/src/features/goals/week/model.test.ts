import { expect, it } from 'vitest';
import { mergeWeeks, mondayOf } from './model';

it('names a week by its Monday', () => {
  expect(mondayOf('2026-11-23')).toBe('2026-11-23');
  expect(mondayOf('2026-11-29')).toBe('2026-11-23');
  expect(mondayOf('2027-01-01')).toBe('2026-12-28');
});

it('keeps the plans of both devices, three at most', () => {
  const week = (...texts: string[]) => ({ lookBack: [], plan: texts.map((text) => ({ text })) });
  expect(mergeWeeks(week('a', 'b'), week('b', 'c', 'd')).plan.map(({ text }) => text)).toEqual([
    'a',
    'b',
    'c',
  ]);
  expect(mergeWeeks({ ...week('a'), feeling: 'LOW' }, { ...week(), feeling: 'GOOD' }).feeling).toBe('LOW');
});
