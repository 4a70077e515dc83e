import type { Locator, Page } from '@playwright/test';
import { violations, widerThanScreen } from './axe';
import { expect, settled, test } from './fixtures';
import { look, piece, plays, read, skill } from './work';

/** Goes on with Tab until it has the focus. */
async function tabTo(page: Page, what: Locator) {
  for (let i = 0; i < 160; i++) {
    if (await what.evaluateAll((all) => all.some((one) => one === document.activeElement))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there');
}

/** A level for each part that is open, by its digit. */
async function judge(page: Page, level: string) {
  await tabTo(page, page.locator('fieldset input[type="radio"][value="1"]'));
  const radio = page.locator(`fieldset input[type="radio"][value="${level}"]`);
  for (let left = 8; left > 0 && (await radio.count()) > 0 && !(await radio.isChecked()); left--) {
    await page.keyboard.press(level);
  }
}

/** A comment of a second, and what is said in it. */
async function speak(page: Page, words: string) {
  const button = (name: string) => page.getByRole('button', { name });
  await tabTo(page, button('Say it aloud'));
  await page.keyboard.press('Enter');
  await expect(button('Start recording')).toBeEnabled();
  await tabTo(page, button('Start recording'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('timer')).toContainText('0:01 of 2:00');
  await tabTo(page, button('Stop'));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Write what is said too.')).toBeVisible();
  await tabTo(page, page.getByRole('textbox', { name: 'What is said?' }));
  await page.keyboard.type(words);
}

test('a teacher reviews with keys only: from the list, a digit for each part, a kept sentence by a slash, a spoken comment that the student hears, and on to the next', async ({
  signedIn,
}) => {
  const [student, classmate] = [await signedIn('student'), await signedIn('classmate')];
  const teacher = await signedIn('teacher', { permissions: ['microphone'] });
  const about = await skill(student);
  const word = crypto.randomUUID().slice(0, 8);
  const first = await piece(student, `Bus fares ${word}`, about);
  await piece(classmate, `Paint ${word}`, about);
  await teacher.goto('/t/review');
  await settled(teacher);

  await tabTo(teacher, teacher.getByRole('link', { name: `Bus fares ${word}` }));
  await teacher.keyboard.press('Enter');
  await expect(teacher).toHaveURL(new RegExp(first.id));
  const form = teacher.getByRole('form', { name: 'Rubric' });
  const heading = await form.getByRole('heading', { level: 2 }).textContent();
  await judge(teacher, '3');
  const comment = teacher.getByRole('textbox', { name: 'What worked' });
  await tabTo(teacher, comment);
  await teacher.keyboard.type(`You found your own slip ${word}, Lucía.`);
  await tabTo(teacher, teacher.getByRole('button', { name: 'Keep this sentence' }));
  await teacher.keyboard.press('Enter');
  await expect(teacher.getByText('Kept. A slash finds it again.')).toBeVisible();
  await speak(teacher, `Hear how your second table doubles both, ${word}.`);
  expect(await violations(teacher)).toEqual([]);
  await look(teacher, 'review-spoken-1280');
  await teacher.keyboard.press('Control+Enter');
  await expect(teacher).not.toHaveURL(new RegExp(first.id));
  await expect.poll(async () => (await read(teacher, first.path)).status).toBe('ACCEPTED');
  await student.setViewportSize({ width: 360, height: 740 });
  await student.goto(`/evidence/${first.id}`);
  await settled(student);
  await plays(student, /Reyes’s spoken comment/);
  await expect(student.getByText(`second table doubles both, ${word}.`)).toBeVisible();
  expect(await widerThanScreen(student)).toBe(0);
  expect(await violations(student)).toEqual([]);
  await look(student, 'spoken-360');

  await expect(form.getByRole('heading', { level: 2 }), 'the same skill, so the rubric stays').toHaveText(
    heading ?? '',
  );
  await judge(teacher, '2');
  await tabTo(teacher, comment);
  await teacher.keyboard.type(`/slip ${word}`);
  await expect(teacher.getByRole('option')).toHaveCount(1);
  expect(await violations(teacher)).toEqual([]);
  await look(teacher, 'review-bank-1280');
  await teacher.keyboard.press('Enter');
  await expect(comment).toHaveValue(new RegExp(`slip ${word}, \\S+\\. $`));
  const bank = (await read(teacher, '/comment-bank')).items as { text: string }[];
  expect(bank[0]?.text, 'the bank holds no names').toBe(`You found your own slip ${word}, {name}.`);
  const second = teacher.url().split('/').at(-1) ?? '';
  await teacher.keyboard.press('Control+Enter');
  await expect(teacher).not.toHaveURL(new RegExp(second));
});

test('two teachers at one piece see each other; who saves second sees both, and nothing typed is lost', async ({
  signedIn,
}) => {
  const student = await signedIn('student');
  const [here, there] = [await signedIn('teacher'), await signedIn('coTeacher')];
  const work = await piece(student, `Garden plan ${crypto.randomUUID().slice(0, 8)}`, await skill(student));
  for (const page of [here, there]) {
    await page.goto(`/t/review/${work.id}`);
    await settled(page);
  }
  await expect(there.getByText(/Reyes is looking at this too/)).toBeVisible();
  await here.reload();
  await expect(here.getByText(/Whitcomb is looking at this too/)).toBeVisible();
  await look(here, 'review-presence-1280');
  const comment = there.getByRole('textbox', { name: 'What worked' });
  await judge(there, '2');
  await comment.fill('The scale is right.');
  await judge(here, '3');
  await here.keyboard.press('Control+Enter');
  await expect.poll(async () => (await read(here, work.path)).status).toBe('ACCEPTED');

  await comment.press('Control+Enter');
  await expect(there.getByText(/Reyes saved just now/)).toBeVisible();
  await expect(comment).toHaveValue('The scale is right.');
  await there.getByRole('button', { name: 'See both' }).click();
  await expect(there.getByRole('region', { name: /Reyes/ }).last()).toContainText('Proficient');
  await expect(there.getByRole('region', { name: 'You, not saved' })).toContainText('The scale is right.');
  expect(await violations(there)).toEqual([]);
  await look(there, 'review-both-1280');
  await there.getByRole('button', { name: 'Go on with mine' }).click();
  await comment.press('Control+Enter');
  const level = async () => {
    const { judgements } = await read(there, work.path);
    return judgements.filter((one: { source: string }) => one.source === 'TEACHER').at(-1).level;
  };
  await expect.poll(level).toBe(2);
});
