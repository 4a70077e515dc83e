import type { Page } from '@playwright/test';
import { violations, widerThanScreen } from './axe';
import { expect, settled, test } from './fixtures';

const accessible = async (page: Page) => expect(await violations(page)).toEqual([]);

async function narrow(page: Page) {
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await widerThanScreen(page), 'scrolls sideways at 360 px').toBe(0);
  await page.setViewportSize({ width: 1280, height: 800 });
}

const dialog = (page: Page) => page.getByRole('dialog');

/** Opens the path of a student of the teacher's own class. */
async function pathOf(teacher: Page, student: Page) {
  const { studentId } = await (await student.request.get('/api/v1/me')).json();
  await teacher.goto(`/t/s/${studentId}/path`);
  await settled(teacher);
  return studentId as string;
}

test('a way becomes a template, and a class sees where it clashes before anything is written', async ({
  signedIn,
}) => {
  test.slow();
  const student = await signedIn('student');
  const teacher = await signedIn('teacher');
  await pathOf(teacher, student);

  await test.step('the way of one student, without the student', async () => {
    await teacher.getByRole('button', { name: 'Save as a template' }).click();
    await dialog(teacher).getByRole('textbox', { name: 'What it is called' }).fill('Ratios with food');
    await accessible(teacher);
    await dialog(teacher)
      .getByRole('button', { name: /^Save \d+ steps?$/ })
      .click();
    await expect(dialog(teacher)).toBeHidden();
  });

  await test.step('looked at for a class: every clash in words, nothing written', async () => {
    const { classes } = await (await teacher.request.get('/api/v1/me')).json();
    await teacher.goto(`/t/c/${classes[0].id}/paths`);
    await settled(teacher);
    await teacher.getByRole('button', { name: 'Use a template' }).click();
    await expect(dialog(teacher).getByText(/Nothing is written yet/)).toBeVisible({ timeout: 30_000 });
    await expect(
      dialog(teacher)
        .getByText(/under way: it stays|already/)
        .first(),
    ).toBeVisible();
    await accessible(teacher);
  });
});

test('by keyboard alone: a step swapped, moved by a week, another looked for in the library', async ({
  signedIn,
}) => {
  test.slow();
  const student = await signedIn('classmate');
  const teacher = await signedIn('teacher');
  await pathOf(teacher, student);
  const ask = teacher.getByRole('button', { name: 'Plan again' });
  if (await ask.isVisible()) await ask.click();
  await teacher.getByRole('button', { name: 'Edit the proposed path' }).focus();
  await teacher.keyboard.press('Enter');
  const row = teacher
    .getByRole('listitem')
    .filter({ hasText: /\d ways/ })
    .first();
  const title = row.locator('[id^="outline-"][type="button"]');
  await title.focus();
  await teacher.keyboard.press('p');
  await expect(row).toContainText('Stays as it is');
  await teacher.keyboard.press('s');
  await expect(teacher.getByRole('status').filter({ hasText: /comes first now$/ })).toBeAttached();
  await teacher.keyboard.press('Alt+Shift+ArrowDown');
  await teacher.keyboard.press('/');
  const line = teacher.getByRole('combobox', { name: /^A new step after/ });
  await expect(line).toBeFocused();
  await expect(teacher.getByRole('option').first()).toBeVisible();
  await accessible(teacher);
  await narrow(teacher);
  await teacher.keyboard.press('Escape');
  await teacher.keyboard.press('p');
});

test('the map of a path opens', async ({ signedIn }) => {
  test.slow();
  const student = await signedIn('student');
  await student.goto('/');
  await settled(student);
  await student.getByText('Map', { exact: true }).click();
  const map = student.getByRole('region', { name: 'Map' });
  const steps = map.getByRole('button').filter({ has: student.locator('svg') });
  await expect(steps.first()).toBeVisible();
  const count = await steps.count();
  await accessible(student);
  console.log(`FIGURE A26 a map of ${count} steps, axe 0`);
});
