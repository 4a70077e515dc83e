import { describe, expect, it } from 'vitest';
import type { PathSection, Step } from '../../api';
import { nextFew, stepsIn, viewOf, weeksAhead } from './views';

const step = (id: string, more: Partial<Step> = {}) => ({ id, status: 'PLANNED', ...more }) as Step;
const section = (...steps: Step[]): PathSection => ({ id: 's', title: 's', steps });

describe('the views of a path', () => {
  it('begins simple for the youngest', () => {
    expect(viewOf('SIMPLE')).toBe('SIMPLE');
    expect(viewOf('STANDARD')).toBe('LIST');
  });

  it('shows five steps that are not done', () => {
    const many = Array.from({ length: 8 }, (_, at) =>
      step(`${at}`, { status: at === 0 ? 'DONE' : 'PLANNED' }),
    );
    expect(nextFew([section(...many)]).map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5']);
  });

  it('counts weeks from this one to the last step, three months at most', () => {
    const near = section(step('a', { startOn: '2026-11-25', endOn: '2026-12-09' }));
    expect(weeksAhead([near], '2026-11-24')).toEqual(['2026-11-23', '2026-11-30', '2026-12-07']);
    expect(weeksAhead([section(step('b', { endOn: '2028-01-01' }))], '2026-11-24')).toHaveLength(12);
    expect(weeksAhead([], '2026-11-24')).toEqual(['2026-11-23']);
  });

  it('puts a step into every week it touches', () => {
    const one = section(step('a', { startOn: '2026-11-25', endOn: '2026-12-02' }), step('b'));
    expect(stepsIn(one, '2026-11-30').map(({ id }) => id)).toEqual(['a']);
    expect(stepsIn(one, '2026-12-07')).toEqual([]);
  });
});
