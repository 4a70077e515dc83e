import type { Page } from '@playwright/test';
import { settled, test } from './fixtures';

const folder = '../docs/pictures';

async function picture(page: Page, name: string) {
  await settled(page);
  await page.screenshot({ path: `${folder}/${name}.png` });
}

test('a student: path and profile', async ({ signedIn }) => {
  const page = await signedIn('student');
  await picture(page, 'student-path');
  await page.goto('/me');
  await picture(page, 'student-profile');
});

test('a teacher: the class grid and the review', async ({ signedIn }) => {
  const page = await signedIn('teacher');
  await page.locator('a[href*="/grid"]').first().click();
  await picture(page, 'teacher-grid');
  await page.goto('/t/review');
  await picture(page, 'teacher-review');
});
