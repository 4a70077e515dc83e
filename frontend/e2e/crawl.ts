import type { Page } from '@playwright/test';
import { settled } from './fixtures';

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const shape = (path: string) => path.replace(ID, '$id');

/**
 * Opens every page of the app that links lead to from where the person begins, one after the other; of pages that differ
 * by an id, the first. Gives the address of the page that is open now.
 */
export async function* walk(page: Page): AsyncGenerator<string> {
  const start = new URL(page.url()).pathname;
  const found = new Set([shape(start)]);
  const waiting = [start];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    await page.goto(path);
    await settled(page);
    for (const next of await links(page)) {
      if (found.has(shape(next))) continue;
      found.add(shape(next));
      waiting.push(next);
    }
    yield path;
  }
}

async function links(page: Page): Promise<string[]> {
  const targets = await page
    .locator('a[href^="/"]')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
  return targets.map((href) => href.replace(/[?#].*/, '')).filter((path) => !/^\/(api|auth|q)\//.test(path));
}
