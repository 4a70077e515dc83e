import { describe, expect, it } from 'vitest';
import { kinds, parametersOf, settingsOf } from './settings';

describe('the settings of a rule', () => {
  it('are all those of its kind and no others', () => {
    for (const kind of kinds) {
      expect(Object.keys(parametersOf(kind, { times: '9', minPieces: '8' })).sort()).toEqual(
        settingsOf(kind).sort(),
      );
    }
  });

  it('are what was entered, and what is offered where nothing was', () => {
    expect(parametersOf('N_TIMES', { times: '4' })).toEqual({ times: 4, requiredLevel: 3, stuckAfter: 3 });
    expect(parametersOf('N_TIMES', { times: '' })).toMatchObject({ times: 3 });
  });
});
