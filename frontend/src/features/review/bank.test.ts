import { describe, expect, it } from 'vitest';
import { kept, matching, slashBefore, spoken } from './bank';

const ana = { id: 'a', name: 'Ana María Ruiz', initials: 'AR' };
const sam = { id: 's', name: 'Sam Lee', initials: 'SL' };

describe('the comment bank', () => {
  it('keeps no name: it stands for whoever the sentence is used for', () => {
    const sentence = kept(' Ana, you caught it. Analyse the next one, Ana María Ruiz. ', ana);
    expect(sentence).toBe('{name}, you caught it. Analyse the next one, {name}.');
    expect(spoken(sentence, sam)).toBe('Sam, you caught it. Analyse the next one, Sam.');
  });

  it('opens with a slash at the beginning or after a space, never inside a word or a fraction', () => {
    expect(slashBefore('/', 1)).toEqual({ from: 0, to: 1, words: '' });
    expect(slashBefore('Good. /label ax', 15)).toEqual({ from: 6, to: 15, words: 'label ax' });
    for (const text of ['and/or', '3 / 4', 'x/', 'no'])
      expect(slashBefore(text, text.length)).toBeUndefined();
  });

  it('finds the sentences with all the words', () => {
    const all = [{ text: 'Label the axes.' }, { text: 'Say how you know.' }];
    expect(matching(all, 'THE lab')).toEqual([all[0]]);
    expect(matching(all, '')).toEqual(all);
  });
});
