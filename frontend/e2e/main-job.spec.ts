import type { Page } from '@playwright/test';
import { violations, widerThanScreen } from './axe';
import { expect, settled, test } from './fixtures';
import { speak } from './language';

const API = '/api/v1';
const LIGHT_RULE = {
  minPieces: 1,
  minAtLevel: 1,
  amongLatest: 1,
  requiredLevel: 3,
  minKinds: 1,
  teacherScored: 1,
  spanDays: 0,
  stuckAfter: 5,
};
/** What follows from an event is there within ten seconds. */
const SOON = { timeout: 10_000 };

async function post(page: Page, path: string, data?: object) {
  const headers = { 'X-Requested-With': 'trellis-web', 'Idempotency-Key': crypto.randomUUID() };
  const answer = await page.request.post(`${API}${path}`, { headers, data });
  expect(answer.status(), `POST ${path}: ${await answer.text()}`).toBe(201);
  return answer.json();
}

/** One good piece is enough from now on: the recommended rule wants several over more than a week. */
async function adoptLightRule(admin: Page) {
  const rule = await post(admin, '/mastery-rules', { name: 'One good piece', parameters: LIGHT_RULE });
  await post(admin, `/mastery-rules/${rule.id}/adoptions`);
}

async function studentIdOf(page: Page): Promise<string> {
  return (await (await page.request.get(`${API}/me`)).json()).studentId;
}

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** Writes a line, beginning with one of the offered ways, and keeps the other answers as they are. */
async function write(page: Page, open: string, words: string) {
  await page.getByRole('button', { name: open, exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'In your own words' }).fill(words);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
}

/** Until something that follows from an event is on a page that does not hear of it by itself. */
async function reloadUntil(page: Page, seen: () => Promise<void>) {
  await expect(async () => {
    await page.reload();
    await settled(page);
    await seen();
  }).toPass(SOON);
}

async function open(page: Page, path: string) {
  await page.goto(path);
  await settled(page);
}

async function agree(page: Page) {
  await page.getByRole('button', { name: 'Yes, I agree' }).click();
  await expect(page.getByRole('button', { name: 'Yes, I agree' })).toBeHidden();
}

/** Four cards, the last of which is put off; then the path, and never the cards again. */
async function welcomed(page: Page) {
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(page.getByRole('heading', { level: 1, name: 'Hello Wren' })).toBeVisible();
  await page.getByRole('radio', { name: 'Español' }).click(); // checked once the words are there
  await expect(page.getByRole('heading', { level: 1, name: 'Hola, Wren' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('radio', { name: 'English' }).click();
  for (const card of ['Who sees what', 'Text size', 'What do you like?']) {
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(page.getByRole('heading', { name: card })).toBeVisible();
    expect(await violations(page), card).toEqual([]);
    expect(await widerThanScreen(page), card).toBe(0);
  }
  await page.getByRole('button', { name: 'I like animals' }).click();
  await expect(page.getByRole('textbox', { name: 'In your own words' })).toHaveValue('I like animals');
  const stored = page.waitForResponse((answer) => answer.url().endsWith('/me/preferences') && answer.ok());
  await page.getByRole('button', { name: 'Not now' }).click();
  await stored;
  await expect(page.getByRole('heading', { name: 'Your path starts with a talk' })).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, '/');
  expect(new URL(page.url()).pathname).toBe('/');
}

test('the main job: from an empty profile to a confirmed competency and an adapted path', async ({
  signedIn,
}) => {
  test.setTimeout(240_000);
  const student = await signedIn('newStudent');
  const teacher = await signedIn('otherDistrictsTeacher');
  const id = await studentIdOf(student);

  await test.step('the district adopts a rule', async () => {
    await adoptLightRule(await signedIn('otherDistrictsAdmin'));
  });

  await test.step('the student is welcomed, on a phone and in two languages', async () => {
    await welcomed(student);
  });

  await test.step('the student says who they are', async () => {
    await expect(student.getByRole('heading', { name: 'Your path starts with a talk' })).toBeVisible();
    await student.getByRole('link', { name: 'Tell us about you' }).click();
    await expect(student.getByRole('heading', { level: 1, name: 'This is me' })).toBeVisible();
    await expect(student.getByRole('heading', { name: 'Not agreed yet' })).toBeVisible();
    await write(student, 'Others ask me to help with …', 'Others ask me to help with knots.');
    await write(student, 'At home I love to …', 'At home I love to build boats.');
    await write(student, 'See one example', 'One example first, then I try alone.');
    await expect(part(student, 'What I care about')).toContainText('At home I love to build boats.');
  });

  await test.step('the teacher suggests a line, the student accepts it', async () => {
    await open(teacher, `/t/s/${id}/profile`);
    await expect(teacher.getByText('Others ask me to help with knots.')).toBeVisible();
    await write(teacher, 'Suggest a line for What I’m good at', 'Explains to others until they see it.');
    await expect(part(teacher, 'What I’m good at')).toContainText('Waits for the student');
    await open(student, '/me');
    await expect(student.getByText('Explains to others until they see it.')).toBeVisible();
    await student.getByRole('button', { name: 'Yes, that’s me' }).click();
    await expect(part(student, 'What I’m good at')).toContainText('Explains to others until they see it.');
  });

  await test.step('both agree on the profile', async () => {
    await student.getByRole('button', { name: 'Suggest this version' }).click();
    await expect(student.getByRole('heading', { name: 'Version 1 is suggested' })).toBeVisible();
    const answer = student.getByRole('button', { name: 'Yes, I agree' });
    await expect(answer.or(student.getByText('It waits for your teacher.'))).toBeVisible();
    if (await answer.isVisible()) await agree(student);
    await open(teacher, `/t/s/${id}/profile`);
    await agree(teacher);
    await expect(teacher.getByRole('heading', { name: 'You both agreed' })).toBeVisible();
    await open(student, '/me');
    const both = student.getByRole('complementary', { name: 'Agreement and readers' });
    await expect(both.getByRole('heading', { name: 'You both agreed' })).toBeVisible();
    await expect(both).toContainText('Wren Sorensen');
    await expect(both).toContainText('Ines Bergmann');
  });

  await test.step('the teacher drafts a path, both agree, it is in force', async () => {
    await open(teacher, `/t/s/${id}/path`);
    await teacher.getByRole('button', { name: 'Draft a path' }).click();
    await expect(teacher.getByRole('heading', { name: 'A first path is ready to look at' })).toBeVisible();
    await agree(teacher);
    await open(student, '/');
    await expect(student.getByRole('heading', { name: 'Your first path is ready to look at' })).toBeVisible();
    await agree(student);
    await expect(student.getByText('You and Ines Bergmann agreed on this path')).toBeVisible();
  });

  const upNext = part(student, await titleOfNext(student));
  const firstStep = await titleOfNext(student);

  await test.step('the student shows evidence for the first step', async () => {
    const start = upNext.getByRole('button', { name: 'Start' });
    if (await start.isVisible()) await start.click();
    await upNext.getByRole('link', { name: 'Add evidence' }).click();
    await expect(student.getByRole('heading', { level: 1, name: 'Add evidence' })).toBeVisible();
    await student.getByRole('button', { name: 'Write', exact: true }).click();
    await student
      .getByRole('textbox', { name: 'Your words' })
      .fill('I drew it twice and it came out the same.');
    await expect(student.getByRole('button', { pressed: true }).first()).toBeVisible();
    await student
      .getByRole('radio', { name: /^Proficient/ })
      .first()
      .check();
    await student.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(student.getByText('Sent. Your teacher looks at it next.')).toBeVisible();
  });

  await test.step('the teacher reviews it', async () => {
    await open(teacher, '/t/review');
    await teacher.getByRole('link', { name: /Wren Sorensen/ }).click();
    await expect(teacher.getByText('I drew it twice and it came out the same.')).toBeVisible();
    await judgeAll(teacher, /^Proficient/);
    await teacher.getByRole('textbox', { name: /Next step for Wren/ }).fill('Show it with other numbers.');
    await teacher.getByRole('button', { name: /^Save/ }).click();
    await expect(teacher.getByText('It counts as evidence')).toBeVisible();
  });

  await test.step('the teacher confirms the competency', async () => {
    await open(teacher, `/t/s/${id}`);
    const decision = part(teacher, 'Ready for your decision');
    await reloadUntil(teacher, () => expect(decision).toBeVisible({ timeout: 1_000 }));
    await decision.getByRole('button', { name: 'Others took part in this decision' }).click();
    await decision.getByRole('button', { name: 'Dana Whitefeather' }).click();
    await decision.getByRole('button', { name: 'Confirm: attained' }).click();
    await expect(teacher.getByText('Attained', { exact: true })).toBeVisible(SOON);
    const decided = await student.request.get(`/api/v1/students/${id}/advancements`);
    expect((await decided.json()).items[0].panel[0].name).toBe('Dana Whitefeather');
  });

  await test.step('a new plan is proposed with its reason, in two languages, and both agree', async () => {
    await open(teacher, `/t/s/${id}/path`);
    const proposal = part(teacher, 'A change to this path is proposed');
    await reloadUntil(teacher, () => expect(proposal).toBeVisible({ timeout: 1_000 }));
    await expect(proposal.getByText('Why?').first()).toBeVisible();
    await speak(teacher, 'es');
    await open(teacher, `/t/s/${id}/path`);
    const propuesta = part(teacher, 'Se propone un cambio en esta ruta');
    await expect(propuesta.getByText('¿Por qué?').first()).toBeVisible();
    await speak(teacher, 'en');
    await open(teacher, `/t/s/${id}/path`);
    await agree(teacher);
    await open(student, '/');
    await expect(
      student.getByRole('heading', { name: 'Ines Bergmann suggests a change to your path' }),
    ).toBeVisible();
    await agree(student);
  });

  await test.step('the path shows what is done and what is next', async () => {
    await open(student, '/');
    await expect(student.getByText('Up next')).toBeVisible();
    expect(await titleOfNext(student)).not.toBe(firstStep);
    await expect(student.getByText(/[1-9]\d* of \d+ steps? done|steps?, done/).first()).toBeVisible();
  });
});

/** Gives each criterion this level; the next one opens by itself. */
async function judgeAll(page: Page, level: RegExp) {
  const waiting = page.getByRole('button', { name: /not yet$/ });
  for (let left = await waiting.count(); left >= 0; left--) {
    await page.getByRole('radio', { name: level }).click();
    await expect(waiting).toHaveCount(Math.max(0, left - 1));
  }
}

/** The one thing to do now, as its card is called. */
async function titleOfNext(page: Page): Promise<string> {
  return (await page.locator('#next').textContent()) ?? '';
}
