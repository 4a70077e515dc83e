import type { Page } from '@playwright/test';
import { COLOURS, violations, widerThanScreen } from './axe';
import { walk } from './crawl';
import { expect, settled, test } from './fixtures';
import { readIn } from './language';
import type { Actor } from './people';

// Not first who is first in the journeys beside: nobody signs in twice in one moment.
const actors: Actor[] = ['partner', 'admin', 'leader', 'guardian', 'teacher', 'student'];
/** Who sees fewer pages than three: one less than there are. */
const few: Partial<Record<Actor, number>> = { guardian: 0, partner: 1 };
const themes = ['light', 'dark'] as const;

/** The colours change at once for who lets the device choose them. */
async function show(page: Page, colorScheme: (typeof themes)[number]) {
  await page.emulateMedia({ colorScheme });
  await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
}

for (const actor of actors) {
  for (const locale of ['en', 'es'] as const) {
    test(`every page of the ${actor} is accessible, in ${locale}, light and dark, wide and narrow`, async ({
      signedIn,
    }) => {
      test.setTimeout(300_000);
      const page = await signedIn(actor);
      await readIn(page, locale);
      let pages = 0;
      for await (const path of walk(page)) {
        pages += 1;
        await show(page, 'light');
        expect.soft(await violations(page), path).toEqual([]);
        await show(page, 'dark');
        expect.soft(await violations(page, COLOURS), `${path}, dark`).toEqual([]);
        await page.setViewportSize({ width: 360, height: 740 });
        expect.soft(await widerThanScreen(page), `${path} at 360 px scrolls sideways`).toBe(0);
        await page.setViewportSize({ width: 1280, height: 800 });
      }
      expect(await page.locator('html').getAttribute('lang')).toBe(locale);
      expect(pages, 'families have one page, partners two').toBeGreaterThan(few[actor] ?? 2);
    });
  }
}

for (const path of ['/login', '/account-not-linked']) {
  test(`${path} is accessible without a session`, async ({ page }) => {
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await settled(page);
      expect.soft(await violations(page), colorScheme).toEqual([]);
    }
  });
}

test('the sign-in page of the identity provider is accessible, in both languages and themes', async ({
  page,
}) => {
  for (const language of ['English', 'Español']) {
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme });
      await page.goto('/auth/sign-in');
      const option = page.getByRole('combobox').locator('option', { hasText: language });
      await page.goto(new URL((await option.getAttribute('value')) ?? '', page.url()).href);
      await expect(page.locator('html')).toHaveAttribute('lang', language === 'English' ? 'en' : 'es');
      expect.soft(await violations(page), `${language}, ${colorScheme}`).toEqual([]);
    }
  }
});
