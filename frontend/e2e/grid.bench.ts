import { loadavg } from 'node:os';
import type { CDPSession, Page } from '@playwright/test';
import { expect, settled, test } from './fixtures';

const AIM = 100;
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 7);
const SLOWER = 4;
const PATIENT = { timeout: 20_000 };

/** What is done, and what is there once the page has done it: a key before that would do something else. */
type Act = readonly [kind: string, act: () => Promise<unknown>, done?: () => Promise<unknown>];

/** What a teacher does in a grid, in the order of a usual look through. */
function interactions(page: Page): Act[] {
  const key = (kind: string, name: string, done?: Act[2]): Act => [
    kind,
    () => page.keyboard.press(name),
    done,
  ];
  const panel = page.getByRole('complementary').getByRole('heading', { level: 2 });
  const open = () => expect(panel).toBeFocused(PATIENT);
  const closed = async () => {
    await expect(panel).toBeHidden(PATIENT);
    await expect(page.locator('[data-cell]:focus')).toHaveCount(1, PATIENT);
  };
  const selected = (count: number) => () => expect(page.locator('[aria-selected="true"]')).toHaveCount(count);
  const order = page.getByRole('combobox', { name: 'Order' });
  const only = page.getByRole('button', { name: 'Waiting', exact: true });
  const rows = (filtered: boolean) => () =>
    expect(page).toHaveURL(filtered ? /only=waiting/ : /grid\??(?!.*only)/);
  return [
    ['open by click', () => page.locator('[data-cell]').nth(3).click(), open],
    key('close', 'Escape', closed),
    ...Array.from({ length: 12 }, (_, i) => key('arrow', i % 3 === 0 ? 'ArrowRight' : 'ArrowDown')),
    key('open', 'Enter', open),
    key('close', 'Escape', closed),
    key('select', ' ', selected(1)),
    key('select', 'Shift+ArrowDown', selected(2)),
    key('select', 'Shift+ArrowDown', selected(3)),
    key('clear', 'Escape', selected(0)),
    ['to the sort', () => order.focus(), () => expect(order).toBeFocused()],
    key('sort', 'ArrowDown', () => expect(page).toHaveURL(/sort=need/)),
    key('sort', 'ArrowDown', () => expect(page).toHaveURL(/sort=recent/)),
    key('sort', 'Home', () => expect(page).not.toHaveURL(/sort=/)),
    ['filter', () => only.click(), rows(true)],
    ['filter off', () => only.click(), rows(false)],
  ];
}

interface Timing {
  duration: number;
  worked: number;
  name: string;
}

async function watch(page: Page) {
  await page.evaluate(() => {
    const seen = globalThis as unknown as { timings: Timing[] };
    seen.timings = [];
    // A key that changes nothing would wait for a frame that nobody draws: one pixel changes in every frame.
    const beat = document.body.appendChild(document.createElement('i'));
    beat.style.cssText = 'position:fixed;inset:0 auto auto 0;width:1px;height:1px';
    const next = (at: number) => {
      beat.style.background = `rgb(${Math.round(at) % 255} 0 0)`;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
    new PerformanceObserver((list) => {
      for (const one of list.getEntries() as (PerformanceEventTiming & { interactionId: number })[]) {
        if (one.interactionId === 0) continue;
        seen.timings.push({
          duration: one.duration,
          worked: one.processingEnd - one.processingStart,
          name: one.name,
        });
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
}

/** The longest time that a key or click of each kind took until the page showed something, in ms. */
async function round(page: Page, devtools: CDPSession): Promise<Map<string, Timing>> {
  const worst = new Map<string, Timing>();
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  for (const [kind, act, done] of interactions(page)) {
    await page.evaluate(() => {
      (globalThis as unknown as { timings: Timing[] }).timings.length = 0;
    });
    await act();
    await done?.();
    // what the page draws afterwards is over before the next key, as it is for a person
    await page.waitForTimeout(kind === 'arrow' ? 120 : 400);
    const timings = await page.evaluate(() => (globalThis as unknown as { timings: Timing[] }).timings);
    for (const timing of timings) {
      if (timing.duration > (worst.get(kind)?.duration ?? 0)) worst.set(kind, timing);
    }
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
    const of = (what: 'duration' | 'worked') => median(rounds.map((one) => one.get(kind)?.[what] ?? 0));
    console.log(
      `  ${kind.padEnd(14)} ${of('duration')} ms to the next frame, ${Math.round(of('worked'))} ms of script (${rounds[0]?.get(kind)?.name})`,
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
      `(all: ${worst.join(', ')}; load of the machine ${loadavg()[0]?.toFixed(1)}), aim <= ${AIM} ms, control with 150 ms of work a key ${control} ms: ${verdict}`,
  );
  expect(control, 'control').toBeGreaterThan(AIM);
  expect(figure).toBeLessThanOrEqual(AIM);
});
