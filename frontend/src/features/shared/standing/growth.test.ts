import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../api';
import { shownIn, spread } from './growth';

const piece = (id: string, day: string, source: string, level: number, status = 'ACCEPTED') =>
  ({
    id,
    title: id,
    status,
    performedOn: day,
    judgements: [{ competencyId: 'c', source, level }],
  }) as unknown as Evidence;

describe('progress over time', () => {
  it('is what teachers saw in pieces that count, by the day they were shown', () => {
    const pieces = [
      piece('b', '2026-11-10', 'TEACHER', 3),
      piece('a', '2026-10-01', 'TEACHER', 2),
      piece('peer', '2026-10-02', 'PEER', 4),
      piece('waiting', '2026-10-03', 'TEACHER', 4, 'SUBMITTED'),
    ];
    expect(shownIn(pieces, 'c').map(({ evidenceId }) => evidenceId)).toEqual(['a', 'b']);
    expect(shownIn(pieces, 'other')).toEqual([]);
  });

  it('is spread by days, one day alone in the middle', () => {
    const all = shownIn(
      [
        piece('a', '2026-10-01', 'TEACHER', 2),
        piece('b', '2026-10-11', 'TEACHER', 2),
        piece('c', '2026-10-21', 'TEACHER', 3),
      ],
      'c',
    );
    expect(spread(all, 100)).toEqual([0, 50, 100]);
    expect(spread(all.slice(0, 1), 100)).toEqual([50]);
  });
});
