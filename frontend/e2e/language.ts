import { expect, type Page } from '@playwright/test';

type Locale = 'en' | 'es';

/** Sets the language as the settings page does, for this person on every device. */
export async function speak(page: Page, locale: Locale) {
  const path = '/api/v1/me/preferences';
  const headers = { 'X-Requested-With': 'trellis-web' };
  const etag = (await page.request.get(path, { headers })).headers().etag ?? '';
  const answer = await page.request.patch(path, {
    headers: { ...headers, 'If-Match': etag },
    data: { locale },
  });
  expect(answer.status()).toBe(200);
}

/** Shows this page alone in a language, whatever the person chose; nothing is stored. */
export async function readIn(page: Page, locale: Locale) {
  await page.route('**/api/v1/me', async (route) => {
    const response = await route.fetch();
    const me = await response.json();
    await route.fulfill({ response, json: { ...me, preferences: { ...me.preferences, locale } } });
  });
}
