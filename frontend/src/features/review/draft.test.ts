import { describe, expect, it } from 'vitest';
import type { Competency } from '../../api';
import { levelOf, partsOf } from '../shared/rubric';
import { draftedFrom, emptyDraft, problemOf, wordsOf } from './draft';

const scale = { id: 's', levels: [0, 1, 2, 3, 4].map((level) => ({ level, name: `L${level}` })) };
const plain = { id: 'c', code: '6.RP.A.1', statement: 'I can', scale, rubric: null } as unknown as Competency;
const withRubric = {
  ...plain,
  rubric: {
    id: 'r',
    criteria: ['one', 'two'].map((id) => ({ id, title: id, levels: [{ level: 3, descriptor: 'says why' }] })),
  },
} as Competency;

describe('a review', () => {
  it('asks for a level of each criterion, or of the competency where there is no rubric', () => {
    expect(partsOf(withRubric).map(({ id }) => id)).toEqual(['one', 'two']);
    expect(partsOf(plain)[0]?.levels.map(({ level }) => level)).toEqual([1, 2, 3, 4]);
  });

  it('takes the middle of the criteria, the lower of two', () => {
    expect(levelOf({ ...emptyDraft, levels: { one: 4, two: 2 } }, withRubric)).toBe(2);
    expect(levelOf({ ...emptyDraft, levels: { one: 4 } }, withRubric)).toBeUndefined();
  });

  it('cannot be counted without a level, nor returned without a next step', () => {
    expect(problemOf(emptyDraft, plain)).toBe('level');
    expect(problemOf({ ...emptyDraft, outcome: 'RETURN' }, plain)).toBe('nextStep');
    expect(problemOf({ ...emptyDraft, outcome: 'RETURN', nextStep: 'Try 5' }, plain)).toBeUndefined();
  });

  it('is not sent with a voice alone: what is said is there in words too', () => {
    const said = { blob: new Blob(), name: 'voice.webm', key: 'k', words: ' ' };
    const draft = { ...emptyDraft, outcome: 'RETURN' as const, nextStep: 'Try 5', spoken: said };
    expect(problemOf(draft, plain)).toBe('words');
    expect(problemOf({ ...draft, spoken: { ...said, words: 'Try 5' } }, plain)).toBeUndefined();
  });

  it('is drafted in the words of the rubric, the next level as the next step', () => {
    const draft = draftedFrom(plain, 3);
    expect(levelOf(draft, plain)).toBe(3);
    expect(problemOf(draft, plain)).toBeUndefined();
    expect(draft.nextStep).toBe(partsOf(plain)[0]?.levels.find(({ level }) => level === 4)?.descriptor ?? '');
  });

  it('leaves empty words out', () => {
    expect(wordsOf({ ...emptyDraft, levels: { c: 3 }, comment: '  ' }, plain)).toEqual({
      competencyId: 'c',
      level: 3,
      criteria: [],
      comment: undefined,
      nextStep: undefined,
    });
  });
});
