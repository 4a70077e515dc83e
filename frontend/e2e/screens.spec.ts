import { mkdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { walk } from './crawl';
import { settled, test } from './fixtures';
import { readIn } from './language';
import type { Actor } from './people';

const folder = '../.local/screens';
const actors: Actor[] = ['student', 'teacher', 'guardian', 'leader', 'admin', 'partner'];
const wide = { width: 1280, height: 900 };
const narrow = { width: 360, height: 740 };

/** `/t/s/0192…/path` as the name of a file. */
const slug = (path: string) => path.replace(/[0-9a-f-]{36}/g, 'id').replace(/\W+/g, '_') || '_';

/** The whole page as a sheet, wide and narrow, light and dark. */
async function look(page: Page, name: string) {
  for (const viewport of [wide, narrow]) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await settled(page);
      await page.screenshot({
        path: `${folder}/${name}-${viewport.width}-${colorScheme}.jpg`,
        type: 'jpeg',
        quality: 70,
        fullPage: true,
        animations: 'disabled',
      });
    }
  }
  await page.setViewportSize(wide);
}

for (const actor of actors) {
  for (const locale of ['en', 'es'] as const) {
    test(`every page of the ${actor}, in ${locale}`, async ({ signedIn }) => {
      test.setTimeout(600_000);
      mkdirSync(folder, { recursive: true });
      const page = await signedIn(actor);
      await readIn(page, locale);
      for await (const path of walk(page)) await look(page, `${actor}${slug(path)}-${locale}`);
    });
  }
}
