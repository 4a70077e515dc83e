import { describe, expect, it } from 'vitest';
import type { PathTemplate, TemplatePreview } from '../../api';
import { changes, clashesOf, clashingFirst, countsOf, weeksOf } from './preview';

const preview = (id: string, ...steps: unknown[]) =>
  ({ student: { id }, hasPath: true, waits: false, steps }) as unknown as TemplatePreview;
const kept = { number: 0, outcome: 'KEPT', clashes: [{ code: 'PINNED' }] };
const added = { number: 1, outcome: 'ADDED', clashes: [] };
const template = {
  steps: [
    { title: 'Films', startWeek: 0, weeks: 2, options: [{ opportunityId: 'o', title: 'A film' }] },
    { title: 'A walk', startWeek: 3, options: [] },
    { title: 'Any time', options: [] },
  ],
} as unknown as PathTemplate;

describe('the preview of a template', () => {
  it('counts what would happen', () => {
    expect(countsOf(preview('a', kept, added))).toEqual({ ADDED: 1, CHANGED: 0, ATTAINED: 0, KEPT: 1 });
    expect(changes(preview('a', kept))).toBe(false);
    expect(changes(preview('a', added))).toBe(true);
  });

  it('names the step and the option of a clash', () => {
    const need = { number: 0, outcome: 'CHANGED', clashes: [{ code: 'NEED', opportunityId: 'o' }] };
    expect(clashesOf(preview('a', need), template)).toMatchObject([{ title: 'Films', option: 'A film' }]);
  });

  it('puts those with clashes first and keeps the order among equals', () => {
    const order = clashingFirst([preview('a', added), preview('b', kept), preview('c', kept)]);
    expect(order.map(({ student }) => student.id)).toEqual(['b', 'c', 'a']);
  });

  it('knows how many weeks a template takes', () => {
    expect(weeksOf(template)).toBe(4);
    expect(weeksOf({ ...template, steps: [] })).toBe(0);
  });
});
