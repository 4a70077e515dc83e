import type { Page } from '@playwright/test';
import { violations } from './axe';
import { expect, settled, test } from './fixtures';
import { speak } from './language';

const API = '/api/v1';
const PHONE = { viewport: { width: 360, height: 740 } };

async function post(page: Page, path: string, data?: object) {
  const headers = { 'X-Requested-With': 'trellis-web', 'Idempotency-Key': crypto.randomUUID() };
  const answer = await page.request.post(`${API}${path}`, { headers, data });
  expect(answer.status(), `POST ${path}: ${await answer.text()}`).toBe(201);
  return answer.json();
}

async function open(page: Page, path: string) {
  await page.goto(path);
  await settled(page);
}

async function look(page: Page, name: string) {
  if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/${name}.png`, fullPage: true });
}

const studentIdOf = async (page: Page): Promise<string> =>
  (await (await page.request.get(`${API}/me`)).json()).studentId;

/** A skill with a state, the one with the most evidence first. */
async function skillOf(page: Page, studentId: string) {
  const { items } = await (await page.request.get(`${API}/students/${studentId}/state`)).json();
  return items.toSorted(
    (a: { evidenceCount: number }, b: { evidenceCount: number }) => b.evidenceCount - a.evidenceCount,
  )[0];
}

test('a student sees a judgement differently, and the teacher looks again', async ({ signedIn }) => {
  const student = await signedIn('student', PHONE);
  const teacher = await signedIn('teacher');
  const id = await studentIdOf(student);
  const skill = await skillOf(student, id);
  const title = `Bridge model ${crypto.randomUUID().slice(0, 8)}`;
  const piece = await post(student, `/students/${id}/evidence`, {
    title,
    kind: 'ARTIFACT',
    support: 'ALONE',
    text: 'Both tables are on the back.',
    competencyIds: [skill.competencyId],
    selfLevels: [{ competencyId: skill.competencyId, level: 3 }],
  });
  await post(student, `/students/${id}/evidence/${piece.id}/submissions`);

  await test.step('the teacher takes a drafted judgement in one click', async () => {
    await open(teacher, `/t/review/${piece.id}`);
    await look(teacher, 'draft-1280');
    await teacher.getByRole('button', { name: 'Accept and save' }).click();
    await expect(teacher.getByText('It counts as evidence')).toBeVisible();
    const judged = await (await teacher.request.get(`${API}/students/${id}/evidence/${piece.id}`)).json();
    expect(judged.status).toBe('ACCEPTED');
    expect(judged.judgements[0].source).toBe('TEACHER');
  });

  await test.step('the student says on a phone what they see', async () => {
    await open(student, `/evidence/${piece.id}`);
    await student.getByRole('button', { name: 'I see this differently' }).click();
    const dialog = student.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Send' }).click();
    await expect(dialog.getByText('Write what you see.')).toBeVisible();
    await dialog.getByRole('textbox').fill('I made a second table, on the back.');
    await dialog.getByRole('button', { name: 'Send' }).click();
    await expect(student.getByText('It waits for an answer.')).toBeVisible();
    await look(student, 'contest-360');
  });

  await test.step('it stands on the teacher’s day and in the review, and is answered', async () => {
    await open(teacher, '/t');
    await expect(teacher.getByText(/Sees your judgement on .+ differently/).first()).toBeVisible();
    await open(teacher, `/t/review/${piece.id}`);
    const form = teacher.getByRole('form', { name: 'Answer the student' });
    await expect(form).toContainText('I made a second table, on the back.');
    await form.getByRole('textbox', { name: 'Why' }).fill('I turned it over now, and the level is right.');
    await look(teacher, 'contest-1280');
    await form.getByRole('button', { name: 'Send the answer' }).click();
    await expect(teacher.getByText('Answered. The student sees it.')).toBeVisible();
  });

  await test.step('the student reads the answer', async () => {
    await open(student, `/evidence/${piece.id}`);
    await expect(student.getByText('I turned it over now, and the level is right.')).toBeVisible();
  });
});

test('a teacher notes what two students show in class, with one tap for each, the level and save', async ({
  signedIn,
}) => {
  const teacher = await signedIn('teacher', PHONE);
  await open(teacher, '/t/observe');
  const who = teacher.getByRole('group', { name: 'Who shows it?' }).getByRole('button');
  const levels = teacher.getByRole('group', { name: 'Which level?' });
  await who.nth(1).click();
  await who.nth(2).click();
  await levels.getByRole('button', { name: 'Proficient' }).click();
  await look(teacher, 'observe-360');
  await teacher.getByRole('button', { name: 'Save for 2 students' }).click();
  await expect(teacher.getByText('Noted for 2 students')).toBeVisible();
  await expect(who.nth(1)).toHaveAttribute('aria-pressed', 'false');
});

test('everyone reads one rule in the same words, and why a level is what it is', async ({ signedIn }) => {
  const teacher = await signedIn('teacher');
  const student = await signedIn('student');
  const id = await studentIdOf(student);
  const skill = await skillOf(student, id);
  await open(student, `/competencies/${skill.competencyId}`);
  await student.getByRole('button', { name: /^The rule:/ }).click();
  await student.getByRole('button', { name: 'What the estimate is made of' }).click();
  await expect(student.getByRole('rowheader', { name: 'Together' })).toBeVisible();
  await expect(student.getByText('Then a teacher decides. A machine never does.')).toBeVisible();
  const words = await student.getByText(/at least .* of evidence\./).allTextContents();
  await look(student, 'skill-student-1280');
  await student.setViewportSize(PHONE.viewport);
  await student.emulateMedia({ colorScheme: 'dark' });
  await look(student, 'skill-student-360-dark');
  await open(teacher, `/t/s/${id}`);
  await look(teacher, 'skills-teacher-1280');
  await open(teacher, `/t/s/${id}/skill/${skill.competencyId}`);
  await teacher.getByRole('button', { name: /^The rule:/ }).click();
  expect(await teacher.getByText(/at least .* of evidence\./).allTextContents()).toEqual(words);
  await look(teacher, 'skill-teacher-1280');
  await teacher.emulateMedia({ colorScheme: 'dark' });
  await look(teacher, 'skill-teacher-1280-dark');
});

test('a leader sees who would change before a rule is put into force', async ({ signedIn }) => {
  const leader = await signedIn('leader');
  const name = `Three good pieces ${crypto.randomUUID().slice(0, 8)}`;
  await open(leader, '/l/rules');
  await leader.getByRole('button', { name: 'New version' }).click();
  await leader.getByRole('textbox', { name: 'Name' }).fill(name);
  await leader.getByRole('combobox', { name: 'Kind' }).selectOption('N_TIMES');
  await expect(leader.getByText('3 pieces show Proficient or more, whenever it was.')).toBeVisible();
  await leader.getByRole('button', { name: 'Save the draft' }).click();
  const card = leader.getByRole('article', { name: `${name}, version 1` });
  await expect(card).toContainText('Draft');
  await expect(card.getByRole('button', { name: 'Put into force' })).toBeHidden();
  await card.getByRole('button', { name: 'See who would change' }).click();
  await expect(card.getByText(/would change/)).toBeVisible();
  await expect(card.getByRole('button', { name: 'Put into force' })).toBeVisible();
  await look(leader, 'rules-1280');
});

/** Goes on with Tab until something has the focus. */
async function tabTo(page: Page, what: ReturnType<Page['locator']>) {
  for (let i = 0; i < 120; i++) {
    if (await what.evaluateAll((all) => all.some((one) => one === document.activeElement))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there');
}

test('a teacher returns work with a next step, the student tries again, and it counts: keys only, in Spanish', async ({
  signedIn,
}) => {
  const student = await signedIn('classmate', PHONE);
  const teacher = await signedIn('teacher');
  const id = await studentIdOf(student);
  const skill = await skillOf(student, id);
  const piece = await post(student, `/students/${id}/evidence`, {
    title: `Map of the yard ${crypto.randomUUID().slice(0, 8)}`,
    kind: 'ARTIFACT',
    support: 'ALONE',
    text: 'Two trees, one fence.',
    competencyIds: [skill.competencyId],
  });
  await post(student, `/students/${id}/evidence/${piece.id}/submissions`);
  await speak(teacher, 'es');

  await test.step('returned without a mouse', async () => {
    await open(teacher, `/t/review/${piece.id}`);
    await tabTo(
      teacher,
      teacher
        .getByRole('radio', { name: 'Devolver' })
        .or(teacher.getByRole('radio', { name: 'Cuenta como evidencia' })),
    );
    await teacher.keyboard.press('ArrowLeft');
    await expect(teacher.getByRole('radio', { name: 'Devolver' })).toBeChecked();
    await teacher.keyboard.press('Control+Enter');
    await expect(teacher.getByText('Escriba un siguiente paso.')).toBeVisible();
    await teacher.keyboard.press('Shift+Tab');
    await teacher.keyboard.type('Mide la cerca otra vez.');
    await teacher.keyboard.press('Control+Enter');
    await expect(teacher.getByText('Devuelto con un siguiente paso')).toBeVisible();
  });

  await test.step('the student reads it and tries again', async () => {
    await open(student, `/evidence/${piece.id}`);
    await expect(student.getByText('Mide la cerca otra vez.')).toBeVisible();
    await student.getByRole('link', { name: 'Try again' }).click();
    await expect(student.getByRole('heading', { level: 1, name: 'Add evidence' })).toBeVisible();
    await student.getByRole('button', { name: 'Write', exact: true }).click();
    await student.getByRole('textbox', { name: 'Your words' }).fill('I measured the fence again: 12 steps.');
    await look(student, 'again-360');
    await student.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(student.getByText('Sent. Your teacher looks at it next.')).toBeVisible();
  });

  await test.step('judged without a mouse: a digit for each part, then Ctrl and Enter', async () => {
    const { items } = await (
      await teacher.request.get(`${API}/students/${id}/evidence?status=SUBMITTED`)
    ).json();
    await open(teacher, `/t/review/${items[0].id}`);
    await tabTo(teacher, teacher.locator('fieldset input[type="radio"][value="1"]'));
    const open3 = teacher.locator('fieldset input[type="radio"][value="3"]');
    for (let left = 8; left > 0 && (await open3.count()) > 0 && !(await open3.isChecked()); left--) {
      await teacher.keyboard.press('3');
    }
    await look(teacher, 'review-es-1280');
    await teacher.keyboard.press('Control+Enter');
    const statusNow = async () =>
      (await (await teacher.request.get(`${API}/students/${id}/evidence/${items[0].id}`)).json()).status;
    await expect.poll(statusNow).toBe('ACCEPTED');
  });
  await speak(teacher, 'en');
});

test('a family reads what was decided about a level, and by whom', async ({ signedIn }) => {
  const page = await signedIn('guardian');
  const { children } = await (await page.request.get(`${API}/me`)).json();
  const path = `${API}/students/${children[0].id}/advancements?status=CONFIRMED`;
  const { items } = await (await page.request.get(path, { headers: { 'Accept-Language': 'es' } })).json();
  await page.getByRole('button', { name: items[0].competency.statement }).first().click();
  const decided = page.getByRole('region', { name: 'Decisiones hasta ahora' });
  await expect(decided).toContainText(items[0].decidedBy.name);
  expect(await violations(page)).toEqual([]);
});
