import type { BrowserContextOptions, Page } from '@playwright/test';
import { settled, test } from './fixtures';
import { speak } from './language';

const folder = '../docs/pictures';
const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, colorScheme: 'dark' };

async function picture(page: Page, name: string) {
  await settled(page);
  await page.screenshot({ path: `${folder}/${name}.png`, animations: 'disabled' });
}

test('a student: path and profile', async ({ signedIn }) => {
  const page = await signedIn('student');
  await picture(page, 'student-path');
  await page.goto('/me');
  await picture(page, 'student-profile');
});

test('a teacher: the day, the class grid and the review', async ({ signedIn }) => {
  const page = await signedIn('teacher');
  await picture(page, 'teacher-today');
  await page.locator('a[href*="/grid"]').first().click();
  await page.getByRole('gridcell').first().waitFor();
  await picture(page, 'teacher-grid');
  await page.goto('/t/review');
  await picture(page, 'teacher-review');
});

test('on a phone, in Spanish, in the dark', async ({ signedIn }) => {
  const page = await signedIn('student', phone);
  await speak(page, 'es');
  await page.reload();
  await picture(page, 'phone-path');
  await page.goto('/me');
  await picture(page, 'phone-profile');
  await speak(page, 'en');
});
