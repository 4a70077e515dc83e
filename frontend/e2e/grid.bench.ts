import type { CDPSession, Page } from '@playwright/test';
import { expect, settled, test } from './fixtures';

const AIM = 100;
const ROUNDS = 7;
const SLOWER = 4;

type Act = readonly [kind: string, act: () => Promise<void>];

/** What a teacher does in a grid, in the order of a usual look through. */
function interactions(page: Page): Act[] {
  const key = (kind: string, name: string): Act => [kind, () => page.keyboard.press(name)];
  const cell = (place: number) => page.getByRole('gridcell').and(page.locator('[data-cell]')).nth(place);
  const only = page.getByRole('button', { name: 'Waiting', exact: true });
  return [
    ['open by click', () => cell(3).click()],
    key('close', 'Escape'),
    ...Array.from({ length: 12 }, (_, i) => key('arrow', i % 3 === 0 ? 'ArrowRight' : 'ArrowDown')),
    key('open', 'Enter'),
    key('close', 'Escape'),
    key('select', ' '),
    key('select', 'Shift+ArrowDown'),
    key('select', 'Shift+ArrowDown'),
    key('clear', 'Escape'),
    ['to the sort', () => page.getByRole('combobox', { name: 'Order' }).focus()],
    key('sort', 'ArrowDown'),
    key('sort', 'ArrowDown'),
    key('sort', 'Home'),
    ['filter', () => only.click()],
    ['filter off', () => only.click()],
  ];
}

interface Timing {
  duration: number;
  worked: number;
}

async function watch(page: Page) {
  await page.evaluate(() => {
    const seen = globalThis as unknown as { timings: Timing[] };
    seen.timings = [];
    new PerformanceObserver((list) => {
      for (const one of list.getEntries() as (PerformanceEventTiming & { interactionId: number })[]) {
        if (one.interactionId === 0) continue;
        seen.timings.push({ duration: one.duration, worked: one.processingEnd - one.processingStart });
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
}

/** The longest time that a key or click of each kind took until the page showed something, in ms. */
async function round(page: Page, devtools: CDPSession): Promise<Map<string, Timing>> {
  const worst = new Map<string, Timing>();
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  for (const [kind, act] of interactions(page)) {
    await page.evaluate(() => {
      (globalThis as unknown as { timings: Timing[] }).timings.length = 0;
    });
    await act();
    // what the page draws afterwards is over before the next key, as it is for a person
    await page.waitForTimeout(kind === 'arrow' ? 120 : 500);
    const timings = await page.evaluate(() => (globalThis as unknown as { timings: Timing[] }).timings);
    const longest = Math.max(worst.get(kind)?.duration ?? 0, ...timings.map(({ duration }) => duration));
    const worked = Math.max(worst.get(kind)?.worked ?? 0, ...timings.map((one) => one.worked));
    worst.set(kind, { duration: longest, worked });
  }
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return worst;
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const worstOf = (kinds: Map<string, Timing>) =>
  Math.max(...[...kinds.values()].map(({ duration }) => duration));

test('a class grid answers within 100 ms on a processor four times slower', async ({ signedIn }) => {
  test.setTimeout(300_000);
  const teacher = await signedIn('teacher');
  const { items } = await (await teacher.request.get('/api/v1/classes')).json();
  await teacher.goto(`/t/c/${items[0].id}/grid`);
  await settled(teacher);
  const cells = await teacher.locator('[data-cell]').count();
  expect(cells).toBeGreaterThanOrEqual(720);
  const devtools = await teacher.context().newCDPSession(teacher);
  await watch(teacher);
  await round(teacher, devtools); // once, so that its code is compiled
  const rounds: Map<string, Timing>[] = [];
  for (let i = 0; i < ROUNDS; i++) rounds.push(await round(teacher, devtools));
  for (const kind of rounds[0]?.keys() ?? []) {
    const of = (what: keyof Timing) => median(rounds.map((one) => one.get(kind)?.[what] ?? 0));
    console.log(
      `  ${kind.padEnd(14)} ${of('duration')} ms to the next frame, ${Math.round(of('worked'))} ms of script`,
    );
  }
  const worst = rounds.map(worstOf);
  const figure = median(worst);

  await teacher.evaluate(() => {
    addEventListener('keydown', () => {
      const end = performance.now() + 150;
      while (performance.now() < end);
    });
  });
  const control = worstOf(await round(teacher, devtools));
  const verdict = figure <= AIM ? 'PASS' : 'FAIL';
  console.log(
    `FIGURE grid ${cells} cells, ${SLOWER} x slower: median of the worst interaction of ${ROUNDS} rounds ${figure} ms ` +
      `(all: ${worst.join(', ')}), aim <= ${AIM} ms, control with 150 ms of work a key ${control} ms: ${verdict}`,
  );
  expect(control, 'control').toBeGreaterThan(AIM);
  expect(figure).toBeLessThanOrEqual(AIM);
});
