import type { Page } from '@playwright/test';
import { violations, widerThanScreen } from './axe';
import { expect, settled, test } from './fixtures';

const accessible = async (page: Page) => expect(await violations(page)).toEqual([]);

async function narrow(page: Page) {
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await widerThanScreen(page), 'scrolls sideways at 360 px').toBe(0);
  await page.setViewportSize({ width: 1280, height: 800 });
}

const toSettle = (page: Page) => page.getByRole('region', { name: 'To settle together' });

/** By keyboard alone: the menu of the next step, its first entry, a reason, a place, own words, send. */
async function askForAnotherPlace(page: Page) {
  await page
    .getByRole('region')
    .getByRole('button', { name: /^More for/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Change this' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Another time or place' }).focus();
  await page.keyboard.press('Space');
  await dialog.getByRole('textbox', { name: 'Where' }).focus();
  await page.keyboard.type('The library');
  await dialog.getByRole('textbox', { name: 'In your own words' }).focus();
  await page.keyboard.type('It is quiet there.');
  await accessible(page);
  await dialog.getByRole('button', { name: 'Send to my teacher' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
}

test('a student asks for another place, the teacher edits it, both agree', async ({ signedIn }) => {
  test.slow();
  const student = await signedIn('classmate');
  const teacher = await signedIn('teacher');
  const { studentId } = await (await student.request.get('/api/v1/me')).json();

  await test.step('the student reads which flex blocks there are', async () => {
    const blocks = student.getByRole('region', { name: /^Flex blocks (this|next) week$/ });
    await expect(blocks.getByRole('listitem').first()).toContainText(/\d:\d\d\s[AP]M/);
  });

  await test.step('the teacher has suggested something: the student wants to talk first', async () => {
    const suggestion = toSettle(student).getByRole('article').filter({ hasText: 'School garden' });
    await expect(suggestion).toContainText('Ms. Reyes suggests');
    await accessible(student);
    await narrow(student);
    await suggestion.getByRole('button', { name: 'Let’s talk' }).click();
    await expect(suggestion).toContainText('to talk about');
  });

  await test.step('the student asks for another place, by keyboard', async () => {
    await askForAnotherPlace(student);
    const wish = toSettle(student).getByRole('article').filter({ hasText: 'It is quiet there.' });
    await expect(wish).toContainText('Waiting for Ms. Reyes');
    await expect(wish).toContainText('The library');
  });

  await test.step('the teacher says yes to something a little different', async () => {
    await teacher.goto(`/t/s/${studentId}/path`);
    await settled(teacher);
    const wish = toSettle(teacher).getByRole('article').filter({ hasText: 'It is quiet there.' });
    await expect(wish).toContainText('Wei Zhang suggests');
    await accessible(teacher);
    await narrow(teacher);
    await wish.getByRole('button', { name: 'Yes, but change it' }).click();
    const dialog = teacher.getByRole('dialog');
    await expect(dialog.getByRole('textbox', { name: 'In your own words' })).toHaveValue(
      'It is quiet there.',
    );
    await dialog.getByRole('textbox', { name: 'Where' }).fill('The reading corner');
    await dialog.getByRole('button', { name: 'Say yes to this' }).click();
    await expect(wish).toBeHidden();
    const agree = teacher.getByRole('button', { name: 'Yes, I agree' });
    await expect(agree.or(teacher.getByText('It waits for the student.'))).toBeVisible();
    if (await agree.isVisible()) await agree.click();
  });

  await test.step('the student sees the difference and agrees', async () => {
    await student.goto('/');
    await settled(student);
    await student.getByRole('button', { name: 'Yes, I agree' }).click();
    await expect(student.getByRole('button', { name: 'Yes, I agree' })).toBeHidden();
    await expect(student.getByText('The reading corner').first()).toBeVisible();
  });

  await test.step('why is this here, and why not something else', async () => {
    await student.getByRole('button', { name: 'Why is this here?' }).click();
    await expect(student.getByRole('heading', { name: 'And why not something else?' })).toBeVisible();
    await accessible(student);
  });
});

test('a leader sees every exception, and that every path goes on', async ({ signedIn }) => {
  const leader = await signedIn('leader');
  await leader.goto('/l/expectations');
  await settled(leader);
  const exception = leader.getByRole('article', { name: 'Hana Suzuki: 6.NS.B.4' });
  await expect(exception).toContainText('In force');
  await expect(exception).toContainText('Dr. Amy Okada');
  await leader.getByRole('button', { name: 'Look now' }).click();
  await expect(leader.getByText(/active paths, all of them go on/)).toBeVisible();
  await accessible(leader);
  await narrow(leader);
});

/** What one person presses, by mouse or finger, since the page was opened. */
const clicks = (page: Page) => page.evaluate(() => Number(sessionStorage.getItem('clicks') ?? 0));

test('a teacher looks through the first paths of a class of 30 in 60 clicks @F19', async ({ signedIn }) => {
  test.setTimeout(180_000);
  const teacher = await signedIn('otherTeacher');
  await teacher.addInitScript(() => {
    const more = () =>
      sessionStorage.setItem('clicks', String(Number(sessionStorage.getItem('clicks') ?? 0) + 1));
    addEventListener('pointerdown', more, true);
  });
  const { classes } = await (await teacher.request.get('/api/v1/me')).json();
  await teacher.goto(`/t/c/${classes[0].id}/paths`);
  await settled(teacher);
  const rows = teacher.getByRole('article');
  await expect(rows.first()).toBeVisible();
  await accessible(teacher);
  await narrow(teacher);
  await expect(rows).toHaveCount(30);
  const count = await rows.count();
  for (let row = 0; row < count; row++) {
    const student = rows.nth(row);
    await student.getByText(/\d+ steps?/).click();
    await expect(student.getByRole('listitem').first()).toBeVisible();
    await student.getByRole('button', { name: 'Propose and agree' }).click();
    await expect(student).toContainText('It waits for the student.');
  }
  const pressed = await clicks(teacher);
  console.log(`FIGURE F19 ${count} first paths opened and agreed in ${pressed} clicks`);
  expect(pressed).toBeLessThanOrEqual(60);
});
