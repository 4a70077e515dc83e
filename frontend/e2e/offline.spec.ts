import type { Page } from '@playwright/test';
import { expect, settled, test } from './fixtures';

/** Without a network the app asks again every ten seconds. */
const back = { timeout: 20_000 };

/** The files of the app are on the device, and the page is served from there. */
async function ready(page: Page) {
  await page.goto('/');
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', undefined, {
    timeout: 30_000,
  });
}

/** Everything that any cache of the browser holds. */
const cached = (page: Page) =>
  page.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = await Promise.all(stores.map((store) => store.keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });

test('without a network the app opens, says so, and keeps what a student writes until it can be sent', async ({
  signedIn,
}) => {
  const page = await signedIn('classmate');
  await ready(page);
  await page.context().setOffline(true);

  await test.step('a reload shows the app, and that it is offline', async () => {
    await page.reload();
    await expect(page.getByText('Offline', { exact: true })).toBeVisible();
    await expect(page.getByText('There is no connection right now.')).toBeVisible();
  });

  const title = `Kite drawing ${Date.now()}`;
  await test.step('a piece of work can be prepared, and survives another reload', async () => {
    await page.getByRole('link', { name: 'Add evidence' }).first().click();
    await page.getByLabel('What is it?').fill(title);
    await page.getByRole('button', { name: 'Write' }).click();
    await page.getByLabel('Your words').fill('Each side is twice as long.');
    await expect(page.getByText(/Saved on this device at/)).toBeVisible();
    await page.goto('/evidence');
    await expect(page.getByRole('link', { name: new RegExp(title) })).toBeVisible();
  });

  await test.step('with the network everything is there again', async () => {
    await page.context().setOffline(false);
    await expect(page.getByText('Offline', { exact: true })).toBeHidden(back);
    await page.getByRole('link', { name: new RegExp(title) }).click();
    await page.getByRole('searchbox', { name: 'Find another skill' }).fill('ratio');
    await page.getByRole('group', { name: 'What does it show?' }).getByRole('button').first().click();
  });

  await test.step('what was sent offline goes by itself', async () => {
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Send when online' }).click();
    await expect(page.getByRole('link', { name: new RegExp(title) })).toContainText('Waiting to send');
    await page.reload();
    await expect(page.getByRole('link', { name: new RegExp(title) })).toContainText('Waiting to send');
    await page.context().setOffline(false);
    await expect(page.getByText('Sent to your teachers')).toBeVisible(back);
    await settled(page);
    await expect(page.getByRole('link', { name: new RegExp(title) })).toContainText('Sent');
  });

  await test.step('only the files of the app are kept, no answer of the server', async () => {
    const paths = await cached(page);
    expect(paths).toContain('/index.html');
    const others = paths.filter(
      (path) => !/^\/(index\.html|mark\.svg|manifest\.webmanifest|assets\/.+)$/.test(path),
    );
    expect(others).toEqual([]);
  });
});

test('a new tab without a network says that there is none, and knows nobody', async ({ signedIn }) => {
  const page = await signedIn('student');
  await ready(page);
  const tab = await page.context().newPage();
  await page.context().setOffline(true);
  await tab.goto('/me');
  await expect(tab.getByRole('heading', { name: 'You are offline' })).toBeVisible();
  await page.context().setOffline(false);
  await expect(tab.getByRole('heading', { name: 'This is me' })).toBeVisible(back);
});

test('sign-in and API are never answered from the device', async ({ signedIn }) => {
  const page = await signedIn('student');
  await ready(page);
  await page.reload();
  await ready(page);
  const answered: [string, boolean][] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (/^\/(api|auth)\//.test(pathname)) answered.push([pathname, response.fromServiceWorker()]);
  });
  await page.goto('/evidence');
  await settled(page);
  await page.goto('/auth/sign-in?returnTo=/me');
  await page.waitForURL('/me');
  expect(answered.map(([path]) => path)).toEqual(expect.arrayContaining(['/api/v1/me', '/auth/sign-in']));
  expect(answered.filter(([, fromDevice]) => fromDevice)).toEqual([]);
});
