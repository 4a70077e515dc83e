import { describe, expect, it } from 'vitest';
import type { Step } from '../../api';
import { around, linksOf, placeAfter } from './graph';
import { HEIGHT, placesOf, WIDTH } from './layout';

const step = (id: string, ...competencies: string[]) =>
  ({ id, competencies: competencies.map((one) => ({ id: one })) }) as unknown as Step;
const edge = (beforeId: string, afterId: string) => ({ beforeId, afterId });
const steps = [step('a', '1'), step('b', '2'), step('c', '3', '2'), step('d')];

describe('the map of a path', () => {
  it('links steps through their competencies, each pair once, never to themselves', () => {
    const links = linksOf(steps, [edge('1', '2'), edge('2', '3'), edge('9', '1')]);
    expect(links).toEqual([
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
    ]);
  });

  it('leaves out a link that a longer way says already, and survives a circle', () => {
    const three = [step('a', '1'), step('b', '2'), step('c', '3')];
    expect(linksOf(three, [edge('1', '2'), edge('2', '3'), edge('1', '3')])).toHaveLength(2);
    expect(linksOf(three, [edge('1', '2'), edge('2', '1')])).toHaveLength(2);
  });

  it('knows what comes right before and after', () => {
    const links = [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
    ];
    expect(around('b', steps, links)).toEqual({ before: [steps[0]], after: [steps[2]] });
  });

  it('goes through the order to learn by arrow keys', () => {
    expect(placeAfter('ArrowRight', 0, 3)).toBe(1);
    expect(placeAfter('ArrowUp', 0, 3)).toBe(0);
    expect(placeAfter('End', 0, 3)).toBe(2);
    expect(placeAfter('x', 0, 3)).toBeUndefined();
  });

  it('puts what comes first on the left, on top where it is narrow, and nothing over anything', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const links = [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
    ];
    for (const narrow of [false, true]) {
      const places = placesOf(ids, links, narrow);
      const at = (id: string) => places.get(id)?.[narrow ? 'y' : 'x'] ?? Number.NaN;
      expect(at('a')).toBeLessThan(at('b'));
      expect(at('b')).toBeLessThan(at('c'));
      const all = [...places.values()];
      expect(all).toHaveLength(ids.length);
      for (const [one, p] of all.entries())
        for (const q of all.slice(one + 1))
          expect(Math.abs(p.x - q.x) >= WIDTH || Math.abs(p.y - q.y) >= HEIGHT).toBe(true);
    }
  });
});
