import { expect, test } from './fixtures';
import { plays } from './work';

test('a student records a voice and a video, and both play for them once they are sent', async ({
  signedIn,
}) => {
  test.slow();
  const page = await signedIn('classmate', { permissions: ['microphone', 'camera'] });
  await page.goto('/evidence/new');
  await page.getByLabel('What is it?').fill('How I fold it');

  for (const [way, question] of [
    ['Voice', 'What is said?'],
    ['Video', 'What happens, and what is said?'],
  ] as const) {
    await test.step(`${way}: record two seconds, and say in words what is in it`, async () => {
      await page.getByRole('button', { name: way, exact: true }).click();
      await page.getByRole('button', { name: 'Start recording' }).click();
      await expect(page.getByRole('timer')).toContainText('0:02 of 2:00');
      await page.getByRole('button', { name: 'Stop' }).click();
      await page.getByLabel(question).fill(`${way}: I fold the corners first.`);
    });
  }

  await page.getByRole('searchbox', { name: 'Find another skill' }).fill('ratio');
  await page.getByRole('group', { name: 'What does it show?' }).getByRole('button').first().click();
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByText('Sent to your teachers')).toBeVisible();
  for (const way of ['Voice', 'Video']) {
    await plays(page, `${way}: I fold the corners first.`);
  }
});
