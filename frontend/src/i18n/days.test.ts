import { afterEach, expect, it } from 'vitest';
import { addDays, endOfDay } from './days';
import { setTimeZone } from './format';

afterEach(() => setTimeZone('UTC'));

it('ends a day when it ends in the district, also when the clocks change', () => {
  setTimeZone('America/Chicago');
  expect(endOfDay('2026-11-17')).toBe('2026-11-18T05:59:59.000Z');
  expect(endOfDay('2026-07-01')).toBe('2026-07-02T04:59:59.000Z');
  expect(endOfDay('2026-11-01')).toBe('2026-11-02T05:59:59.000Z');
  setTimeZone('Pacific/Auckland');
  expect(endOfDay('2026-11-17')).toBe('2026-11-17T10:59:59.000Z');
});

it('counts days over the ends of months and years', () => {
  expect(addDays('2026-12-30', 3)).toBe('2027-01-02');
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
});
