import { violations, widerThanScreen } from './axe';
import { expect, settled, test } from './fixtures';

test('work made together counts for a partner once they say which part was theirs', async ({ signedIn }) => {
  test.slow();
  const title = `Bridge of paper ${Date.now()}`;
  await test.step('one brings it and names the other', async () => {
    const page = await signedIn('student');
    await page.goto('/evidence/new');
    await page.getByLabel('What is it?').fill(title);
    await page.getByRole('button', { name: 'Write' }).click();
    await page.getByLabel('Your words').fill('It holds three books.');
    await page.getByRole('searchbox', { name: 'Find another skill' }).fill('ratio');
    await page.getByRole('group', { name: 'What does it show?' }).getByRole('button').first().click();
    await page.getByText('In a group', { exact: true }).click();
    await page.getByRole('searchbox', { name: 'Find a classmate' }).fill('wei');
    await page
      .getByRole('group', { name: 'Who made it with you?' })
      .getByRole('button', { name: /Wei/ })
      .click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(page.getByText('Sent to your teachers')).toBeVisible();
    await expect(page.getByText(/has not said yet which part/)).toBeVisible();
  });

  await test.step('the other sees it on a phone and says what they did', async () => {
    const page = await signedIn('classmate');
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/evidence');
    await settled(page);
    const request = page.getByRole('region', { name: title });
    await expect(request.getByText('It holds three books.')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    expect(await widerThanScreen(page)).toBe(0);
    await request.getByRole('button', { name: 'That was my part' }).click();
    await expect(request.getByText('Say what you did.')).toBeVisible();
    await request.getByRole('textbox', { name: 'What was your part?' }).fill('I folded the legs.');
    await request.getByRole('button', { name: 'That was my part' }).click();
    await expect(request).toBeHidden();
    await page.getByRole('link', { name: title }).click();
    await expect(page.getByText('I folded the legs.')).toBeVisible();
  });
});
