import type { Locator, Page } from '@playwright/test';
import { violations } from './axe';
import { expect, settled, test } from './fixtures';
import { speak } from './language';

const api = '/api/v1';
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const words = (text: string) => `${text} ${crypto.randomUUID().slice(0, 6)}`;

async function open(page: Page, path: string) {
  await page.goto(path);
  await settled(page);
}

async function write(page: Page, button: string, text: string) {
  await page.getByRole('button', { name: button, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'In your own words' }).fill(text);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
}

async function choose(page: Page, line: string, action: string) {
  await page.getByRole('button', { name: `More for “${line}”` }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

async function giveReason(page: Page, reason: string, send: string) {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(reason);
  await dialog.getByRole('button', { name: send }).click();
  await expect(dialog).toBeHidden();
}

/** Goes there as somebody without a mouse does. */
async function tabTo(page: Page, goal: Locator) {
  for (let presses = 0; presses < 120; presses++) {
    if (await goal.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the keyboard does not get there');
}

/** Presses a button with the keys alone. */
async function press(page: Page, goal: Locator) {
  await tabTo(page, goal);
  await page.keyboard.press('Enter');
}

const accessible = async (page: Page) => expect(await violations(page)).toEqual([]);

/** Somebody changes the line in another window. */
async function changeElsewhere(page: Page, studentId: string, before: string, after: string) {
  const headers = { 'X-Requested-With': 'trellis-web' };
  const profile = await (await page.request.get(`${api}/students/${studentId}/profile`)).json();
  const { id, version } = profile.entries.find((entry: { text: string }) => entry.text === before);
  const answer = await page.request.patch(`${api}/students/${studentId}/profile/entries/${id}`, {
    headers: { ...headers, 'If-Match': `"${version}"` },
    data: { text: after },
  });
  expect(answer.status()).toBe(200);
}

test('student and teacher write, suggest, dispute and agree a profile, the last two by keyboard alone', async ({
  signedIn,
}, info) => {
  test.setTimeout(180_000);
  const student = await signedIn('otherDistrictsStudent');
  const teacher = await signedIn('otherDistrictsTeacher');
  const { studentId } = await (await student.request.get(`${api}/me`)).json();
  const own = words('I draw maps of the shore.');
  const wrong = words('Likes to be alone.');
  const right = words('Waits until everybody has understood.');

  await test.step('the student writes a line', async () => {
    await open(student, '/me');
    await write(student, 'Add to What I care about', own);
    await expect(part(student, 'What I care about')).toContainText(own);
  });

  await test.step('a suggestion is declined, the next one is accepted', async () => {
    await open(teacher, `/t/s/${studentId}/profile`);
    await write(teacher, 'Suggest a line for What I’m good at', wrong);
    await open(student, '/me');
    const suggestion = student.locator('section, article, div').filter({ hasText: wrong }).last();
    await expect(suggestion).toBeVisible();
    await student.getByRole('button', { name: 'I see it differently' }).first().click();
    await giveReason(student, 'I only look as if.', 'Send');
    await expect(student.getByText(wrong)).toBeHidden();
    await write(teacher, 'Suggest a line for What I’m good at', right);
    await open(student, '/me');
    await student.getByRole('button', { name: 'Yes, that’s me' }).click();
    await expect(part(student, 'What I’m good at')).toContainText(right);
  });

  await test.step('the teacher disputes a line, the student settles it', async () => {
    await open(teacher, `/t/s/${studentId}/profile`);
    await press(teacher, teacher.getByRole('button', { name: `More for “${own}”` }));
    await press(teacher, teacher.getByRole('menuitem', { name: 'I see it differently' }));
    const dialog = teacher.getByRole('dialog');
    await tabTo(teacher, dialog.getByRole('textbox'));
    await teacher.keyboard.type('I thought it was boats.');
    await press(teacher, dialog.getByRole('button', { name: 'Send' }));
    await expect(dialog).toBeHidden();
    await open(student, '/me');
    await expect(student.getByText('I thought it was boats.')).toBeVisible();
    await choose(student, own, 'It is right as it is');
    await expect(student.getByText('I thought it was boats.')).toBeHidden();
  });

  await test.step('a yes is given, taken back and given again; both agree', async () => {
    await press(student, student.getByRole('button', { name: 'Suggest this version' }));
    await press(student, student.getByRole('button', { name: 'Yes, I agree' }));
    await student.getByRole('button', { name: 'Take my yes back' }).click();
    await student.getByRole('button', { name: 'Yes, I agree' }).click();
    await expect(student.getByText('You agreed. It waits for your teacher.')).toBeVisible();
    await student.screenshot({ path: info.outputPath('signed-by-one.png'), fullPage: true });
    await accessible(student);
    await open(teacher, `/t/s/${studentId}/profile`);
    await press(teacher, teacher.getByRole('button', { name: 'Yes, I agree' }));
    await expect(teacher.getByRole('heading', { name: 'You both agreed' })).toBeVisible();
    await expect(teacher.getByText(/^Look at it together again by /)).toBeVisible();
    await teacher.screenshot({ path: info.outputPath('agreed.png'), fullPage: true });
    await accessible(teacher);
  });

  await test.step('what changed meanwhile is shown beside what was typed', async () => {
    await open(student, '/me');
    await choose(student, own, 'Change');
    const dialog = student.getByRole('dialog');
    const mine = `${own} And of the ice.`;
    await dialog.getByRole('textbox', { name: 'In your own words' }).fill(mine);
    await changeElsewhere(student, studentId, own, `${own} In winter.`);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog.getByRole('alert')).toContainText(`${own} In winter.`);
    await expect(dialog.getByRole('textbox', { name: 'Your words' })).toHaveValue(mine);
    await student.screenshot({ path: info.outputPath('merge.png') });
    await accessible(student);
    await dialog.getByRole('button', { name: 'Save my words' }).click();
    await expect(dialog).toBeHidden();
    await expect(part(student, 'What I care about')).toContainText(mine);
  });
});

test('in Spanish, on a phone and by keyboard alone a student writes a line', async ({ signedIn }, info) => {
  test.setTimeout(120_000);
  const student = await signedIn('classmate', { viewport: { width: 360, height: 740 } });
  const text = words('Construyo relojes de sol.');
  await speak(student, 'es');
  try {
    await open(student, '/me');
    await tabTo(student, student.getByRole('button', { name: /^Agregar a / }).first());
    await student.keyboard.press('Enter');
    const dialog = student.getByRole('dialog');
    await tabTo(student, dialog.getByRole('textbox').first());
    await student.keyboard.type(text);
    await student.screenshot({ path: info.outputPath('es-dialog.png') });
    await accessible(student);
    await tabTo(student, dialog.getByRole('button', { name: 'Guardar' }));
    await student.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(student.getByText(text)).toBeVisible();
    await student.screenshot({ path: info.outputPath('es-profile.png'), fullPage: true });
    // without the toast, which has no contrast of its own while it fades
    await open(student, '/me');
    await accessible(student);
  } finally {
    await speak(student, 'en');
  }
});

test('a profile shows what its lines are used for, what is still right, and the support that is locked', async ({
  signedIn,
}, info) => {
  const student = await signedIn('student');
  await open(student, '/me');
  await expect(part(student, 'Support I use')).toContainText('Entered by the school');
  await expect(
    student.getByRole('link', { name: /^Used in \d+ steps? of your path$/ }).first(),
  ).toBeVisible();
  await student.screenshot({ path: info.outputPath('used.png'), fullPage: true });
  const due = student.getByRole('button', { name: 'Still right' });
  const before = await due.count();
  await due.last().click();
  await expect(due).toHaveCount(before - 1);
  await expect(student.getByText(/ looked at it again on /)).toBeVisible();
  await settled(student);
  await accessible(student);
});

test('the office enters, changes and ends support; the teacher reads it and cannot', async ({
  signedIn,
}, info) => {
  const leader = await signedIn('leader');
  const teacher = await signedIn('teacher');
  const text = words('Instructions one step at a time.');

  await test.step('found by name, entered, with everything missing named', async () => {
    await leader.getByRole('searchbox', { name: 'Find a student by name' }).fill('Zhang');
    await leader.getByRole('button', { name: 'Wei Zhang' }).click();
    await leader.getByRole('button', { name: 'Enter support' }).click();
    const dialog = leader.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog.getByText('Write a few words first.')).toBeVisible();
    await dialog.getByLabel('Under which right').selectOption('From a 504 plan');
    await dialog.getByLabel('What helps').fill(text);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(part(leader, 'Support I use')).toContainText(text);
    await settled(leader);
    await leader.screenshot({ path: info.outputPath('support.png'), fullPage: true });
  });

  const changed = `${text} In pictures.`;
  await test.step('other words end the former ones', async () => {
    await choose(leader, text, 'Change support');
    const dialog = leader.getByRole('dialog');
    await dialog.getByLabel('What helps').fill(changed);
    await dialog.getByLabel('Why it changes').fill('Pictures help more');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(part(leader, 'Support I use')).toContainText(changed);
    await leader.getByRole('button', { name: /^Ended \(\d+\)$/ }).click();
    await expect(leader.getByText('Pictures help more')).toBeVisible();
    await open(leader, '/l');
    await accessible(leader);
  });

  await test.step('the teacher reads it, and has nothing to change', async () => {
    const student = await (await teacher.request.get(`${api}/students?q=Zhang`)).json();
    await open(teacher, `/t/s/${student.items[0].id}/profile`);
    await expect(part(teacher, 'Support I use')).toContainText(changed);
    await expect(teacher.getByRole('button', { name: 'Enter support' })).toHaveCount(0);
  });

  await test.step('it ends', async () => {
    await leader.getByRole('searchbox', { name: 'Find a student by name' }).fill('Zhang');
    await leader.getByRole('button', { name: 'Wei Zhang' }).click();
    await choose(leader, changed, 'End support');
    await leader.getByRole('dialog').getByRole('button', { name: 'The plan ended' }).click();
    await leader.getByRole('dialog').getByRole('button', { name: 'End support' }).click();
    await expect(part(leader, 'Support I use').getByText(changed).first()).toBeHidden();
  });
});

test('a line for one teacher says who reads it', async ({ signedIn }, info) => {
  const student = await signedIn('classmate');
  const text = words('I stutter when I am tired.');
  await open(student, '/me');
  await student
    .getByRole('button', { name: 'Add to Good to know about me' })
    .or(student.getByRole('button', { name: 'My own words' }))
    .last()
    .click();
  const dialog = student.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'In your own words' }).fill(text);
  await dialog.getByText('Me and a few').click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('Pick at least one person.')).toBeVisible();
  await dialog.getByRole('checkbox', { name: /Reyes/ }).check();
  await student.screenshot({ path: info.outputPath('named.png') });
  await accessible(student);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect(student.getByTitle(/^Who can see this: .*Reyes/).first()).toBeVisible();
});
