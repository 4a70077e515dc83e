import { expect, type Page } from '@playwright/test';

/** Sets the language as the settings page does, for this person on every device. */
export async function speak(page: Page, locale: 'en' | 'es') {
  const path = '/api/v1/me/preferences';
  const headers = { 'X-Requested-With': 'trellis-web' };
  const etag = (await page.request.get(path, { headers })).headers().etag ?? '';
  const answer = await page.request.patch(path, {
    headers: { ...headers, 'If-Match': etag },
    data: { locale },
  });
  expect(answer.status()).toBe(200);
}
