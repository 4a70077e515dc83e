import type { Page } from '@playwright/test';
import { expect, settled, test } from './fixtures';

const card = (page: Page, wording: string) => page.getByRole('region', { name: wording });

test('a student and a teacher agree on a goal, the student works on it and closes it', async ({
  signedIn,
}) => {
  const wording = `Ask one question in each class ${crypto.randomUUID().slice(0, 8)}`;
  const student = await signedIn('classmate', { viewport: { width: 360, height: 740 } });
  const teacher = await signedIn('teacher');
  const me = await (await student.request.get('/api/v1/me')).json();

  await test.step('the student puts it forward on a phone', async () => {
    await student.goto('/goals');
    await settled(student);
    await student.getByRole('button', { name: 'New goal' }).click();
    const dialog = student.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog.getByText('Write what it is, in a few words.')).toBeVisible();
    await dialog.getByRole('textbox', { name: 'I want to' }).fill(wording);
    await dialog
      .getByLabel('By when')
      .fill(new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10));
    await dialog.getByRole('textbox', { name: 'Action 1' }).fill('Write it down first');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(card(student, wording)).toContainText('not yet');
    await card(student, wording).getByRole('button', { name: 'Yes, I agree' }).click();
    await expect(card(student, wording).getByRole('button', { name: 'Yes, I agree' })).toBeHidden();
  });

  await test.step('the teacher agrees and says a word', async () => {
    await teacher.goto(`/t/s/${me.studentId}/goals`);
    await settled(teacher);
    await card(teacher, wording).getByRole('button', { name: 'Yes, I agree' }).click();
    await expect(card(teacher, wording).getByRole('button', { name: 'Close this goal' })).toBeVisible();
    await card(teacher, wording).getByRole('button', { name: 'Say something about it' }).click();
    await card(teacher, wording).getByRole('textbox', { name: 'Your words' }).fill('Which class is first?');
    await card(teacher, wording).getByRole('button', { name: 'Send' }).click();
    await expect(card(teacher, wording)).toContainText('Which class is first?');
  });

  await test.step('the student does the action and closes the goal with what was learned', async () => {
    await student.reload();
    await settled(student);
    await expect(card(student, wording)).toContainText('Which class is first?');
    await card(student, wording).getByRole('checkbox', { name: 'Write it down first' }).click();
    await expect(card(student, wording)).toContainText('1 of 1 done');
    await card(student, wording).getByRole('button', { name: 'Close this goal' }).click();
    const dialog = student.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Close it' }).click();
    await expect(dialog.getByText('One line is enough.')).toBeVisible();
    await dialog.getByRole('radio', { name: /^Met/ }).check();
    await dialog.getByRole('textbox', { name: 'What did you learn?' }).fill('The first one is the hardest.');
    await dialog.getByRole('button', { name: 'Close it' }).click();
    await expect(student.getByText(/The first one is the hardest\./)).toBeVisible();
    await expect(card(student, wording)).toBeHidden();
  });
});
