import { describe, expect, it } from 'vitest';
import type { PathRevision } from '../../api';
import { applied, moved, type Row, rebased } from './outlineRows';

const rows: Row[] = ['a', 'b', 'c'].map((id, at) => ({ key: id, id, title: id, fixed: at === 0 }));
const ids = (some: readonly Row[]) => some.map(({ key }) => key).join('');

describe('the outline of a proposed path', () => {
  it('applies edits in order', () => {
    expect(ids(applied(rows, [{ id: 'c', position: 1 }]))).toBe('acb');
    expect(
      ids(
        applied(rows, [
          { id: 'b', remove: true },
          { id: 'c', position: 0 },
        ]),
      ),
    ).toBe('ca');
    expect(applied(rows, [{ title: 'New' }]).at(-1)).toMatchObject({ title: 'New', fixed: false });
    expect(applied(rows, [{ id: 'b', title: 'B' }])[1]?.title).toBe('B');
  });

  it('moves by one place, never past what is done or out of the list', () => {
    expect(moved(rows, 'c', -1)).toEqual({ id: 'c', position: 1 });
    expect(moved(rows, 'b', -1)).toBeUndefined();
    expect(moved(rows, 'c', 1)).toBeUndefined();
  });

  it('keeps every edit that still fits when the path moved on', () => {
    const others = { sections: [{ steps: [{ id: 'a' }, { id: 'c' }] }] } as unknown as PathRevision;
    const edits = [{ id: 'b', title: 'B' }, { id: 'c', position: 0 }, { title: 'New' }];
    expect(rebased(edits, others)).toEqual(edits.slice(1));
  });
});
