import { describe, expect, it } from 'vitest';
import { daysOf, schoolMonday } from './week';

describe('the week of blocks', () => {
  it('is this week from Monday to Friday, and the coming one on a weekend', () => {
    expect(schoolMonday('2026-11-23')).toBe('2026-11-23');
    expect(schoolMonday('2026-11-27')).toBe('2026-11-23');
    expect(schoolMonday('2026-11-28')).toBe('2026-11-30');
    expect(schoolMonday('2026-11-29')).toBe('2026-11-30');
  });

  it('shows a day of the weekend only where there is something', () => {
    expect(daysOf('2026-11-23', [])).toHaveLength(5);
    expect(daysOf('2026-11-23', ['2026-11-28'])).toContain('2026-11-28');
  });
});
