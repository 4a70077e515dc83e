import type { PathPrerequisite, Step } from '../../api';

/** One step leads to another one. */
export interface Link {
  from: string;
  to: string;
}

/** Steps whose competencies support those of other steps, each pair once, and no link that a longer way says already. */
export function linksOf(steps: readonly Step[], prerequisites: readonly PathPrerequisite[]): Link[] {
  const stepsFor = (competency: string) =>
    steps.filter(({ competencies }) => competencies.some(({ id }) => id === competency));
  const all = prerequisites.flatMap(({ beforeId, afterId }) =>
    stepsFor(beforeId).flatMap((before) =>
      stepsFor(afterId).map((after): Link => ({ from: before.id, to: after.id })),
    ),
  );
  const once = new Map(
    all.filter(({ from, to }) => from !== to).map((link) => [`${link.from} ${link.to}`, link]),
  );
  return withoutShortcuts([...once.values()]);
}

function withoutShortcuts(links: readonly Link[]): Link[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of links) next.set(from, [...(next.get(from) ?? []), to]);
  const reaches = (start: string, goal: string, seen = new Set<string>()): boolean =>
    (next.get(start) ?? []).some((one) => {
      if (one === goal) return true;
      if (seen.has(one)) return false;
      seen.add(one);
      return reaches(one, goal, seen);
    });
  return links.filter(
    ({ from, to }) => !(next.get(from) ?? []).some((one) => one !== to && reaches(one, to, new Set([from]))),
  );
}

/** What comes right before and right after a step, in the order to learn. */
export function around(id: string, steps: readonly Step[], links: readonly Link[]) {
  const named = (ids: readonly string[]) => steps.filter((step) => ids.includes(step.id));
  return {
    before: named(links.filter(({ to }) => to === id).map(({ from }) => from)),
    after: named(links.filter(({ from }) => from === id).map(({ to }) => to)),
  };
}

/** Where the arrow keys lead from a place in the order to learn; nothing for every other key. */
export function placeAfter(key: string, at: number, count: number): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key];
  return by === undefined ? undefined : Math.min(count - 1, Math.max(0, at + by));
}
