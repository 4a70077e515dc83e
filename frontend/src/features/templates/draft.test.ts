import { expect, it } from 'vitest';
import type { PathTemplate } from '../../api';
import { draftOf, movedBy, wordsOf } from './draft';

it('sends back what it was given, and nothing of the screen', () => {
  const step = {
    title: 'Shown',
    section: 'S',
    targets: [{ competency: { id: 'c' }, level: 3 }],
    startWeek: 1,
    weeks: 2,
    minutes: 45,
    kind: 'MAKE',
    mode: 'SMALL_GROUP',
    options: [{ opportunityId: 'o' }],
  };
  const [draft] = draftOf({ steps: [step] } as unknown as PathTemplate);
  expect(draft && wordsOf(draft)).toEqual({
    section: 'S',
    title: undefined,
    targets: [{ competencyId: 'c', level: 3 }],
    startWeek: 1,
    weeks: 2,
    minutes: 45,
    kind: 'MAKE',
    mode: 'SMALL_GROUP',
    optionIds: ['o'],
  });
});

it('moves by one place, never out of the list', () => {
  expect(movedBy(['a', 'b'], 1, -1)).toEqual(['b', 'a']);
  expect(movedBy(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  expect(movedBy(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
});
