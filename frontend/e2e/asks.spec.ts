import type { Locator, Page } from '@playwright/test';
import { violations, widerThanScreen } from './axe';
import { expect, settled, test } from './fixtures';
import { look, piece, post, read, skill } from './work';

const word = () => crypto.randomUUID().slice(0, 8);

async function open(page: Page, path: string) {
  await page.goto(path);
  await settled(page);
}

/** Whom to ask, found by name and tapped. */
async function ask(page: Page, name: string, kind?: string) {
  await page.getByRole('button', { name: 'Ask someone' }).click();
  const dialog = page.getByRole('dialog');
  if (kind) await dialog.getByRole('radio', { name: kind }).check();
  const find = dialog.getByRole('searchbox', { name: 'Find a name' });
  const chip = dialog.getByRole('button', { name: new RegExp(name) });
  await expect(find.or(chip).first()).toBeVisible();
  if (await find.isVisible()) await find.fill(name);
  await chip.click();
  await dialog.getByRole('textbox', { name: /What should they look for/ }).fill('Is my second table right?');
  expect(await violations(page)).toEqual([]);
  await look(page, `ask-${kind ?? 'student'}`);
  await dialog.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** The same level in every part. */
async function rate(form: Locator, level: number) {
  for (const part of await form.locator('fieldset').all()) {
    await part.locator(`input[value="${level}"]`).check();
  }
}

/** From the home page to the one piece that this ask is about. */
async function openAsk(page: Page, area: string, competencyId: string, askedBy: RegExp) {
  const { items } = await read(page, '/asks');
  const own = items.findLast(
    (one: { competency: { id: string }; askedBy: { name: string } }) =>
      one.competency.id === competencyId && askedBy.test(one.askedBy.name),
  );
  await expect(page.getByRole('region', { name: 'Asked of you' })).toBeVisible();
  await open(page, `${area}/asks/${own.id}`);
}

test('a classmate who is asked sees the piece alone, on a phone, and the answer stands with it', async ({
  signedIn,
}) => {
  const [student, classmate] = [await signedIn('student'), await signedIn('classmate')];
  const about = await skill(student);
  const work = await piece(student, `Seed rows ${word()}`, about);
  await open(student, `/evidence/${work.id}`);
  await ask(student, 'Wei');
  await expect(student.getByText('Waiting', { exact: true })).toBeVisible();

  await classmate.setViewportSize({ width: 360, height: 740 });
  await open(classmate, '/');
  await openAsk(classmate, '', about, /Luc/);
  await expect(classmate.getByText('Two tables, and what I saw in them.')).toBeVisible();
  await expect(classmate.getByText('Is my second table right?')).toBeVisible();
  expect(await widerThanScreen(classmate)).toBe(0);
  expect(await violations(classmate)).toEqual([]);
  await look(classmate, 'answer-360');
  const form = classmate.getByRole('form', { name: 'What does this work show?' });
  await form.getByRole('button', { name: 'Send' }).click();
  await expect(form.getByText('Pick a level for each part.')).toBeVisible();
  await rate(form, 3);
  await form.getByRole('textbox', { name: 'What do you see?' }).fill('Your second table doubles both.');
  await form.getByRole('button', { name: 'Send' }).click();
  await expect(classmate.getByText('Sent. Thank you!')).toBeVisible();

  await student.reload();
  await expect(student.getByText('Answered', { exact: true })).toBeVisible();
  const others = student.getByRole('region', { name: 'What others said' });
  await expect(others).toContainText('Your second table doubles both.');
  expect(await violations(student)).toEqual([]);
  await look(student, 'asked-answered-1280');
});

test('a second teacher reads without knowing the first level, and both settle on one', async ({
  signedIn,
}) => {
  const [student, teacher] = [await signedIn('student'), await signedIn('teacher')];
  const reader = await signedIn('otherTeacher');
  const about = await skill(student);
  const work = await piece(student, `Fence plan ${word()}`, about);
  await post(teacher, `${work.path}/judgements`, {
    competencyId: about,
    level: 2,
    comment: 'Only one table.',
  });
  await open(teacher, `/t/s/${work.studentId}/evidence/${work.id}`);
  await ask(teacher, 'Okafor', 'A second teacher');
  await expect(teacher.getByText(/Okafor has not read it yet/)).toBeVisible();

  await open(reader, '/t');
  await openAsk(reader, '/t', about, /Reyes/);
  await expect(reader.getByText('Only one table.')).toBeHidden();
  await look(reader, 'answer-1280');
  const form = reader.getByRole('form', { name: 'What does this work show?' });
  await rate(form, 4);
  await form.getByRole('button', { name: 'Send' }).click();
  await expect(reader.getByText('Sent. Thank you!')).toBeVisible();

  await open(teacher, '/t');
  await teacher
    .getByRole('region', { name: 'Both readings are in' })
    .getByRole('link', { name: /Fence plan/ })
    .last()
    .click();
  await expect(teacher.getByRole('region', { name: 'First reading' })).toContainText('Developing');
  await expect(teacher.getByRole('region', { name: /Second reading/ })).toContainText('Extending');
  const settle = teacher.getByRole('form', { name: 'Settle on one level' });
  await rate(settle, 3);
  await settle.getByRole('textbox', { name: 'Why' }).fill('We looked at the second table together.');
  expect(await violations(teacher)).toEqual([]);
  await look(teacher, 'settle-1280');
  await settle.getByRole('button', { name: 'Settle' }).click();
  await expect(teacher.getByText('Settled on')).toBeVisible();
  await open(student, `/evidence/${work.id}`);
  await expect(student.getByText('We looked at the second table together.').first()).toBeVisible();
});

test('a mentor from outside would rather not, and says why', async ({ signedIn }) => {
  const [student, teacher] = [await signedIn('student'), await signedIn('teacher')];
  const mentor = await signedIn('partner', { viewport: { width: 360, height: 740 } });
  const about = await skill(student);
  const work = await piece(student, `Paint list ${word()}`, about);
  const { person } = await read(mentor, '/me');
  const { id } = await post(teacher, `${work.path}/asks`, {
    capacity: 'MENTOR',
    askedId: person.id,
    competencyId: about,
  });
  await open(mentor, `/p/${id}`);
  await mentor.getByRole('button', { name: 'Rather not' }).click();
  const dialog = mentor.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /Why not/ }).fill('I am away this week.');
  await dialog.getByRole('button', { name: 'Rather not' }).click();
  await expect(mentor.getByText('That is fine. We let them know.')).toBeVisible();
  await open(mentor, `/p/${id}`);
  await expect(mentor.getByText('This does not wait for you any more')).toBeVisible();
  expect(await violations(mentor)).toEqual([]);
  await open(teacher, `/t/s/${work.studentId}/evidence/${work.id}`);
  await expect(teacher.getByText('I am away this week.')).toBeVisible();
});
