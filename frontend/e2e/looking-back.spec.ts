import type { Page } from '@playwright/test';
import { expect, settled, test } from './fixtures';

async function openGrid(page: Page) {
  await page.locator('a[href*="/grid"]').first().click();
  await page.getByRole('gridcell').first().waitFor();
}

test('a student reads what has changed since the agreed version, and how the profile was before', async ({
  signedIn,
}) => {
  const page = await signedIn('student');
  await page.goto('/me');
  await page.getByRole('link', { name: 'How it has changed' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'How I have changed' })).toBeFocused();
  const changes = page.getByRole('table').getByRole('row');
  await expect(changes.filter({ hasText: 'The same' }).first()).toBeVisible();
  await expect(changes.filter({ hasText: 'New' }).first()).toBeVisible();

  const slider = page.getByRole('slider');
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(page).toHaveURL(/day=\d{4}-\d\d-\d\d/);
  await expect(page.getByText('Not agreed yet')).toBeVisible();
  await expect(page.getByRole('region', { name: 'What was shown' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Goals' })).toContainText('No goals yet.');
  const asked = page.waitForRequest((request) => request.url().includes('known=NOW'));
  await page.getByText('Known now', { exact: true }).click();
  await asked;
  await page.reload();
  await expect(page.getByText('Not agreed yet')).toBeVisible();
  await page.getByRole('button', { name: 'Today' }).click();
  await expect(page).not.toHaveURL(/day=/);
  await expect(page.getByRole('region', { name: 'Goals' }).getByRole('listitem').first()).toBeVisible();
  await page.screenshot({ path: 'test-results/looking-back.png', fullPage: true });
});

test('a teacher sees the class as it was, with the keys alone', async ({ signedIn }) => {
  const page = await signedIn('teacher');
  await openGrid(page);
  const shown = () => page.getByRole('gridcell', { name: /Proficient|Extending/ }).count();
  const now = await shown();
  await page.getByRole('button', { name: 'Look back' }).press('Enter');
  await page.getByRole('slider').press('Home');
  await expect(page).toHaveURL(/day=/);
  await expect.poll(shown).toBeLessThan(now);
});

test('no name is on the screen where names are hidden, nor in the panel of a cell', async ({ signedIn }) => {
  const page = await signedIn('teacher');
  await openGrid(page);
  await page.getByRole('gridcell').first().click();
  await expect(page.getByText('Lucía Herrera')).toBeVisible();
  await page.getByRole('button', { name: 'Hide names' }).click();
  await expect(page.getByText('Lucía Herrera')).toHaveCount(0);
  await expect(page.getByRole('complementary')).toHaveCount(0);
});

test('the sheets for paper carry a code that leads back, and nothing of the app around them', async ({
  signedIn,
}) => {
  const page = await signedIn('student');
  for (const sheet of ['profile', 'week']) {
    await page.goto(`/print/${sheet}`);
    await settled(page);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.getByRole('img', { name: /^Code for http/ })).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
    await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
    const ink = await page.locator('h1').evaluate((heading) => getComputedStyle(heading).color);
    expect(ink).toBe('rgb(20, 32, 43)');
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  }
});
