import { type BrowserContext, type BrowserContextOptions, test as base, type Page } from '@playwright/test';
import { type Actor, password, people } from './people';

type Session = Awaited<ReturnType<BrowserContext['storageState']>>;
type SignedIn = (actor: Actor, options?: BrowserContextOptions) => Promise<Page>;

/** Goes through the real sign-in page and comes back to `returnTo`. */
export async function signIn(page: Page, name: string, returnTo = '/', secret: string = password) {
  await page.goto(`/auth/sign-in?returnTo=${encodeURIComponent(returnTo)}`);
  await page.locator('#username').fill(name);
  await page.locator('#password').fill(secret);
  await page.locator('#kc-login').click();
}

/** The screen has said what it has to say. */
export async function settled(page: Page) {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
}

export const test = base.extend<{ signedIn: SignedIn }, { sessions: Map<Actor, Session> }>({
  // One sign-in for each person and worker: the journeys are about what comes after it.
  sessions: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's shape
    async ({}, use) => use(new Map()),
    { scope: 'worker' },
  ],

  signedIn: async ({ browser, sessions, contextOptions }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (actor, options) => {
      const storageState = sessions.get(actor);
      const context = await browser.newContext({ ...contextOptions, ...options, storageState });
      contexts.push(context);
      const page = await context.newPage();
      if (storageState) {
        await page.goto(people[actor].home);
      } else {
        await signIn(page, people[actor].name, people[actor].home);
        await settled(page);
        sessions.set(actor, await context.storageState());
      }
      await settled(page);
      return page;
    });
    for (const context of contexts) await context.close();
  },
});

export { expect } from '@playwright/test';
