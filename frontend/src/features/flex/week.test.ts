import { describe, expect, it } from 'vitest';
import type { FlexBlock } from '../../api';
import { daysOf, schoolMonday, stillToCome, upToNext } from './week';

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

  it('leaves out for a student what is over', () => {
    const blocks = ['2026-11-23', '2026-11-24', '2026-11-26'].map((date) => ({ date }) as FlexBlock);
    expect(stillToCome(blocks, '2026-11-24').map(({ date }) => date)).toEqual(['2026-11-24', '2026-11-26']);
  });

  it('tells the youngest of the next one, and of what is called off before it', () => {
    const blocks = ['CANCELLED', 'OPEN', 'OPEN'].map((state) => ({ state }) as FlexBlock);
    expect(upToNext(blocks)).toHaveLength(2);
    expect(upToNext(blocks.slice(0, 1))).toHaveLength(1);
  });
});
