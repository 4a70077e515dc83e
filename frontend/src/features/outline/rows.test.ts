import { describe, expect, it } from 'vitest';
import type { LearningResource, PathRevision, StepOption } from '../../api';
import {
  alsoBy,
  forSkill,
  fromLibrary,
  inWeeks,
  moved,
  own,
  removed,
  swapped,
  swappedToNext,
  withWhom,
} from './edits';
import { applied, type Change, type Row, rebased } from './rows';

const way = (id: string): StepOption => ({
  opportunityId: id,
  title: `Way ${id}`,
  kind: 'MAKE',
  mode: 'SMALL_GROUP',
  minutes: 30,
  deviceMinutes: 0,
  provider: 'Alder',
});
const row = (id: string, more: Partial<Row> = {}): Row => ({
  key: id,
  id,
  title: id,
  fixed: false,
  options: [way('1'), way('2'), way('3')],
  withWhomIds: [],
  competencies: [],
  kind: 'LEARN',
  ...more,
});
const rows: Row[] = [row('a', { fixed: true }), row('b'), row('c')];
const ids = (some: readonly Row[]) => some.map(({ key }) => key).join('');
const found = {
  ...way('9'),
  id: '9',
  stepKind: 'MEET',
  competencyIds: ['k', 'l'],
} as unknown as LearningResource;
const sure = (change: Change | undefined): Change => {
  if (!change) throw new Error('nothing changed');
  return change;
};

describe('the outline of a proposed path', () => {
  it('applies edits in order, as the server does', () => {
    expect(ids(applied(rows, [{ edit: { id: 'c', position: 1 } }]))).toBe('acb');
    expect(ids(applied(rows, [sure(removed(row('b'))), { edit: { id: 'c', position: 0 } }]))).toBe('ca');
    expect(applied(rows, [own('New', 1)])[1]).toMatchObject({ title: 'New', fixed: false });
    expect(applied(rows, [{ edit: { id: 'b', title: 'B' } }])[1]?.title).toBe('B');
  });

  it('moves by one place, never past what is done or out of the list', () => {
    expect(moved(rows, 'c', -1)?.edit).toEqual({ id: 'c', position: 1 });
    expect(moved(rows, 'b', -1)).toBeUndefined();
    expect(moved(rows, 'c', 1)).toBeUndefined();
  });

  it('moves between weeks, and leaves alone what has no day or is done', () => {
    const dated = row('b', { startOn: '2026-11-30', endOn: '2026-12-04' });
    expect(inWeeks(dated, 1)?.edit).toEqual({ id: 'b', startOn: '2026-12-07', endOn: '2026-12-11' });
    expect(inWeeks(dated, -1)?.edit).toMatchObject({ startOn: '2026-11-23' });
    expect(inWeeks(row('b'), 1)).toBeUndefined();
    expect(inWeeks({ ...dated, fixed: true }, 1)).toBeUndefined();
  });

  it('swaps the way to take, with its kind and length, and goes round', () => {
    expect(swapped(row('b'), '3')?.edit).toEqual({
      id: 'b',
      optionIds: ['3', '1', '2'],
      kind: 'MAKE',
      mode: 'SMALL_GROUP',
      minutes: 30,
    });
    expect(swapped(row('b'), '1')).toBeUndefined();
    const once = applied([row('b')], [sure(swappedToNext(row('b')))]);
    expect(once[0]?.options.map(({ opportunityId }) => opportunityId)).toEqual(['2', '3', '1']);
    expect(swappedToNext(row('b', { options: [way('1')] }))).toBeUndefined();
  });

  it('takes a way out of the library, as a step or as a choice of a step', () => {
    const change = fromLibrary(found, 1);
    expect(change.edit).toMatchObject({ optionIds: ['9'], kind: 'MEET', position: 1 });
    expect(change.edit.targets).toEqual([{ competencyId: 'k', level: 3 }]);
    expect(applied(rows, [change])[1]?.options).toHaveLength(1);
    const choice = sure(alsoBy(row('b'), found));
    expect(applied(rows, [choice])[1]?.options).toHaveLength(4);
    expect(alsoBy(applied(rows, [choice])[1], found)).toBeUndefined();
  });

  it('names a competency or a person', () => {
    const change = forSkill({ id: 'k' } as never, 'Ratios', 2);
    expect(applied(rows, [change])[2]?.title).toBe('Ratios');
    expect(withWhom(row('b'), 'p')?.edit).toEqual({ id: 'b', withWhomIds: ['p'], mode: 'INDIVIDUAL' });
    expect(withWhom(row('b'), undefined)?.edit).toMatchObject({ withWhomIds: [], mode: 'INDEPENDENT' });
  });

  it('keeps every edit that still fits when the path moved on', () => {
    const others = { sections: [{ steps: [{ id: 'a' }, { id: 'c' }] }] } as unknown as PathRevision;
    const edits = [{ id: 'b', title: 'B' }, { id: 'c', position: 0 }, { title: 'New' }];
    expect(rebased(edits, others)).toEqual(edits.slice(1));
  });
});
