import type { Page } from '@playwright/test';
import { violations, widerThanScreen } from './axe';
import { expect, settled, test } from './fixtures';
import { speak } from './language';

const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
const secret = `Between me and the paper ${crypto.randomUUID().slice(0, 8)}`;

const noBarrier = async (page: Page) => expect(await violations(page)).toEqual([]);

/** Plans a talk through the contract, as the teacher's screen does. */
async function planned(teacher: Page, studentId: string, at = Date.now() + 3_600_000): Promise<string> {
  const answer = await teacher.request.post(`/api/v1/students/${studentId}/check-ins`, {
    headers: { 'X-Requested-With': 'trellis-web', 'Idempotency-Key': crypto.randomUUID() },
    data: { plannedAt: new Date(at).toISOString(), minutes: 15 },
  });
  expect(answer.status()).toBe(201);
  return (await answer.json()).id;
}

test('a check-in in two browsers: prepared, written together, closed; the private note stays private', async ({
  signedIn,
}) => {
  const student = await signedIn('classmate', { viewport: { width: 360, height: 740 } });
  const teacher = await signedIn('teacher', { viewport: { width: 1280, height: 900 } });
  const { studentId } = await (await student.request.get('/api/v1/me')).json();
  const id = await planned(teacher, studentId);
  const heard: string[] = [];
  let brought = '';
  student.on('response', async (response) => {
    if (response.url().includes('/api/')) heard.push(await response.text().catch(() => ''));
  });

  await test.step('the student says what it is for', async () => {
    await student.goto(`/check-ins/${id}`);
    await settled(student);
    await student.getByRole('button', { name: 'Something that is hard' }).click();
    await student.getByRole('textbox', { name: 'Your topic' }).fill('The “because” is hard');
    await student.getByRole('button', { name: 'Put it on the list' }).click();
    await expect(student.getByText('The “because” is hard')).toBeVisible();
    const work = student.getByLabel('Bring a piece of work');
    brought = (await work.getByRole('option').nth(1).textContent()) ?? '';
    await work.selectOption({ index: 1 });
    await student.getByRole('button', { name: 'Put it on the list' }).click();
    await expect(student.getByRole('link', { name: brought }).first()).toBeVisible();
    await noBarrier(student);
  });

  await test.step('the teacher sees the topic, what happened since, and writes', async () => {
    await teacher.goto(`/t/s/${studentId}/check-ins/${id}`);
    await settled(teacher);
    await expect(teacher.getByRole('region', { name: 'What we talk about' })).toContainText(
      'The “because” is hard',
    );
    await expect(teacher.getByRole('link', { name: brought }).first()).toBeVisible();
    await expect(teacher.getByRole('heading', { name: /^Since / })).toBeVisible();
    await teacher.getByRole('textbox', { name: 'Notes you both see' }).fill('A drawing came first.');
    await expect(teacher.getByText('Saved', { exact: true })).toBeVisible();
    await expect(student.getByRole('textbox', { name: 'Notes you both see' })).toHaveValue(
      'A drawing came first.',
      {
        timeout: 15_000,
      },
    );
  });

  await test.step('both write at once and nothing is lost', async () => {
    await student.getByRole('textbox', { name: 'Notes you both see' }).press('End');
    await Promise.all([
      student
        .getByRole('textbox', { name: 'Notes you both see' })
        .fill('A drawing came first.\nThen the words.'),
      teacher
        .getByRole('textbox', { name: 'Notes you both see' })
        .fill('A drawing came first.\nAsk Wei to show it.'),
    ]);
    for (const page of [student, teacher]) {
      const notes = page.getByRole('textbox', { name: 'Notes you both see' });
      await expect(notes).toHaveValue(/Then the words\./, { timeout: 20_000 });
      await expect(notes).toHaveValue(/Ask Wei to show it\./, { timeout: 20_000 });
    }
  });

  await test.step('the private note is opened on purpose and reaches nobody', async () => {
    await teacher.getByRole('button', { name: 'Open the note' }).click();
    await teacher.getByRole('textbox', { name: 'Private note' }).fill(secret);
    await teacher.getByRole('textbox', { name: 'Private note' }).blur();
    await expect(teacher.getByRole('region', { name: 'Private note' }).getByText('Saved')).toBeVisible();
    await noBarrier(teacher);
    await teacher.screenshot({ path: 'test-results/check-in-live.png', fullPage: true });
  });

  await test.step('it does not end without its three lines', async () => {
    await teacher.getByRole('textbox', { name: 'Action' }).fill('Show the drawing to Amara');
    await teacher
      .getByRole('region', { name: 'What happens next' })
      .getByRole('button', { name: 'Add' })
      .click();
    await teacher.getByRole('button', { name: 'End and share' }).click();
    await expect(teacher.getByText('This line is needed to end the check-in.')).toHaveCount(3);
    await teacher.getByRole('textbox', { name: 'What we noticed' }).fill('You draw before you write.');
    await teacher.getByRole('textbox', { name: 'What’s next' }).fill('Show the drawing.');
    await teacher.getByLabel('When again').fill(day(14));
    await teacher.getByRole('button', { name: 'End and share' }).click();
    await expect(teacher.getByRole('region', { name: 'How it ended' })).toContainText(
      'You draw before you write.',
    );
  });

  await test.step('the student reads how it ended, and never the private note', async () => {
    await student.goto(`/check-ins/${id}`);
    await settled(student);
    await expect(student.getByRole('region', { name: 'How it ended' })).toContainText('Show the drawing.');
    await expect(student.getByText('Show the drawing to Amara')).toBeVisible();
    await student.goto('/');
    await settled(student);
    await student.goto('/print/check-in');
    await settled(student);
    expect(heard.join('\n')).toContain('You draw before you write.');
    expect(heard.join('\n')).not.toContain(secret);
    expect(await student.locator('body').textContent()).not.toContain(secret);
  });
});

test('the planner by keyboard: who is still to meet, and a slot that comes back', async ({ signedIn }) => {
  const teacher = await signedIn('teacher', { viewport: { width: 1280, height: 900 } });
  await teacher.goto('/t/check-ins');
  await settled(teacher);
  await expect(teacher.getByText(/^Met \d+ of \d+ in the last 14 days\.$/)).toBeVisible();
  await noBarrier(teacher);
  await teacher.screenshot({ path: 'test-results/check-in-planner.png', fullPage: true });
  const button = teacher
    .getByRole('region', { name: /^Still to meet/ })
    .getByRole('button')
    .first();
  const whom = (await button.getAttribute('aria-label')) ?? '';
  await button.focus();
  await teacher.keyboard.press('Enter');
  const dialog = teacher.getByRole('dialog', { name: whom });
  await dialog.getByLabel('Day').fill(day(1));
  await dialog.getByLabel('How often').selectOption('Every week, 8 times');
  await dialog.getByRole('button', { name: 'Plan a check-in' }).focus();
  await teacher.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(teacher.getByRole('button', { name: whom })).toBeHidden();

  // and with a pointer: a name is dropped on a day
  const row = teacher
    .getByRole('region', { name: /^Still to meet/ })
    .getByRole('listitem')
    .filter({ has: teacher.getByRole('button', { name: /^Plan a check-in with / }) })
    .first();
  const dayRow = teacher.locator('[data-day]').filter({ hasText: 'Nothing planned' }).first();
  const dropped = await dayRow.getAttribute('data-day');
  await row.dragTo(dayRow);
  await expect(teacher.getByRole('dialog').getByLabel('Day')).toHaveValue(dropped ?? '');
  await teacher.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
});

test('what both see, written without a network, waits on the device; a private note never does', async ({
  signedIn,
}) => {
  const teacher = await signedIn('teacher', { viewport: { width: 1280, height: 900 } });
  const found = await (await teacher.request.get('/api/v1/students?q=Zhang')).json();
  const id = await planned(teacher, found.items[0].id);
  const address = `/t/s/${found.items[0].id}/check-ins/${id}`;
  const kept = () =>
    teacher.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const opening = indexedDB.open('trellis-drafts');
          opening.onsuccess = () => {
            const all = opening.result.transaction('notes').objectStore('notes').getAll();
            all.onsuccess = () => {
              opening.result.close();
              resolve(JSON.stringify(all.result));
            };
          };
        }),
    );
  await teacher.goto(address);
  await settled(teacher);
  await teacher.getByRole('button', { name: 'Open the note' }).click();
  await expect(teacher.getByRole('textbox', { name: 'Private note' })).toBeVisible();
  await teacher.context().setOffline(true);
  await teacher.getByRole('textbox', { name: 'Private note' }).fill(secret);
  await expect(teacher.getByText(/^No connection\. Private notes are never kept/)).toBeVisible();
  await teacher.getByRole('textbox', { name: 'Private note' }).fill('');
  await teacher.getByRole('textbox', { name: 'Notes you both see' }).fill('Measured the shed.');
  await expect(teacher.getByText('Kept on this device. It is sent when you are online.')).toBeVisible();
  await expect.poll(kept).toContain('Measured the shed.');
  expect(await kept()).not.toContain(secret);
  // the page is left before the network is back
  await teacher.getByRole('link', { name: 'Today' }).first().click();
  await teacher.context().setOffline(false);
  await expect(teacher.getByText('Your notes were sent')).toBeVisible({ timeout: 30_000 });
  await teacher.goto(address);
  await expect(teacher.getByRole('textbox', { name: 'Notes you both see' })).toHaveValue(
    'Measured the shed.',
  );
  expect(await kept()).toBe('[]');
});

test('today shows the talks of the day, and plans one for whom nobody met for two weeks', async ({
  signedIn,
}) => {
  const teacher = await signedIn('teacher', { viewport: { width: 1280, height: 900 } });
  const found = await (await teacher.request.get('/api/v1/students?q=Zhang')).json();
  // now, since in an hour it may be tomorrow
  await planned(teacher, found.items[0].id, Date.now());
  await teacher.goto('/t');
  await settled(teacher);
  const talks = teacher.getByRole('region', { name: 'Check-ins today' });
  await expect(talks.getByRole('link', { name: /^Prepare the check-in with / }).first()).toBeVisible();
  await teacher.screenshot({ path: 'test-results/today-talks.png', fullPage: true });
  const all = teacher.getByRole('button', { name: /^Show all \d+/ });
  if (await all.isVisible()) await all.click();
  const due = teacher.getByRole('listitem').filter({ hasText: /^.*The last check-in was \d+ days ago/ });
  await due.getByRole('button', { name: 'Plan one' }).first().click();
  await teacher.getByRole('dialog').getByLabel('Day').fill(day(1));
  const before = await due.count();
  await teacher.getByRole('dialog').getByRole('button', { name: 'Plan a check-in' }).click();
  await expect(due).toHaveCount(before - 1);
});

test('the sheet for paper and the prep card in Spanish on a phone', async ({ signedIn }) => {
  const student = await signedIn('student', { viewport: { width: 360, height: 740 } });
  await speak(student, 'es');
  await student.goto('/check-ins');
  await settled(student);
  await noBarrier(student);
  await student.getByRole('main').getByRole('link').first().click();
  await settled(student);
  await noBarrier(student);
  await student.screenshot({ path: 'test-results/check-in-prep.png', fullPage: true });
  expect(await widerThanScreen(student)).toBe(0);
  await student.goto('/print/check-in');
  await settled(student);
  await noBarrier(student);
  await student.screenshot({ path: 'test-results/check-in-sheet.png', fullPage: true });
  await speak(student, 'en');
});
