import { describe, expect, it } from 'vitest';
import type { Step, StepProposal } from '../../api';
import { editsOf, emptyWish, endsTooEarly, OPEN, OUT, saysSomething, wishOf } from './codesign';

const option = (id: string) => ({
  opportunityId: id,
  title: id,
  kind: 'MAKE' as const,
  mode: 'SMALL_GROUP' as const,
  minutes: 30,
  deviceMinutes: 0,
  provider: '',
});
const step = { id: 's', options: [option('a'), option('b')] } as unknown as Step;

describe('a wish for another step', () => {
  it('leaves the change to the other side', () => {
    expect(editsOf({ ...emptyWish, reason: 'TOO_EASY' }, step)).toEqual([]);
    expect(saysSomething({ ...emptyWish, reason: 'TOO_EASY' }, step)).toBe(true);
    expect(saysSomething(emptyWish, step)).toBe(false);
  });

  it('takes a step out, or another way first', () => {
    const wish = { ...emptyWish, reason: 'TOO_HARD' as const };
    expect(editsOf({ ...wish, instead: OUT }, step)).toEqual([{ id: 's', remove: true }]);
    expect(editsOf({ ...wish, instead: 'b' }, step)).toEqual([
      { id: 's', optionIds: ['b', 'a'], kind: 'MAKE', mode: 'SMALL_GROUP', minutes: 30 },
    ]);
  });

  it('names another time and place, and only what is filled in', () => {
    const wish = { ...emptyWish, reason: 'OTHER_TIME_OR_PLACE' as const };
    expect(editsOf({ ...wish, place: ' Library ' }, step)).toEqual([{ id: 's', place: 'Library' }]);
    expect(editsOf(wish, step)).toEqual([]);
    expect(endsTooEarly({ ...wish, startOn: '2026-12-02', endOn: '2026-12-01' })).toBe(true);
  });

  it('is an own idea, for a step or as a new one', () => {
    const wish = { ...emptyWish, reason: 'OWN_IDEA' as const, idea: 'Bake bread' };
    expect(editsOf(wish, step)).toEqual([{ id: 's', title: 'Bake bread' }]);
    expect(editsOf(wish, undefined)).toEqual([{ title: 'Bake bread', minutes: 45 }]);
  });

  it('fills the form with what was proposed', () => {
    const proposal = { reason: 'NOT_FOR_ME', note: 'Dull', edits: [{ id: 's', remove: true }] };
    expect(wishOf(proposal as unknown as StepProposal)).toMatchObject({ note: 'Dull', instead: OUT });
    expect(wishOf({ ...proposal, edits: [] } as unknown as StepProposal).instead).toBe(OPEN);
  });
});
