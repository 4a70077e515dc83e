import { expect, settled, signIn, test } from './fixtures';
import { type Actor, people, visitor } from './people';

for (const actor of Object.keys(people) as Actor[]) {
  const { name, home } = people[actor];

  test(`${name} signs in and begins at ${home}`, async ({ page }) => {
    await signIn(page, name);
    await settled(page);
    expect(new URL(page.url()).pathname).toBe(home);
    expect(await page.title()).toContain('Trellis');
  });
}

test('somebody who is not signed in is asked to, and comes back to where they wanted to go', async ({
  page,
}) => {
  await page.goto('/me');
  await page.waitForURL(/\/login\?returnTo=/);
  await page.getByRole('link', { name: 'Continue with your school account' }).click();
  await page.locator('#username').fill(people.student.name);
  await page.locator('#password').fill('trellis');
  await page.locator('#kc-login').click();
  await page.waitForURL('/me');
});

test('a wrong password is refused in words', async ({ page }) => {
  await page.goto('/auth/sign-in');
  await page.locator('#username').fill(people.student.name);
  await page.locator('#password').fill('something else');
  await page.locator('#kc-login').click();
  await expect(page.getByText('Invalid username or password.')).toBeVisible();
});

test('an account that belongs to nobody gets a clear page and no data', async ({ page }) => {
  await signIn(page, visitor);
  await page.waitForURL('/account-not-linked');
  await settled(page);
  const me = await page.request.get('/api/v1/me', { headers: { 'X-Requested-With': 'trellis-web' } });
  expect(me.status()).toBe(403);
  expect((await me.json()).type).toContain('account-not-linked');
});

test('after signing out nothing is left of the session', async ({ page }) => {
  await signIn(page, people.classmate.name);
  await settled(page);
  await page.goto('/auth/sign-out');
  await page.waitForURL(/\/login/);
  const me = await page.request.get('/api/v1/me', { headers: { 'X-Requested-With': 'trellis-web' } });
  expect([401, 499]).toContain(me.status());
});

test('the browser keeps no token where a script could read it', async ({ signedIn }) => {
  const page = await signedIn('student');
  const readable = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
  );
  expect(readable).not.toMatch(/eyJ|q_session/);
  const session = (await page.context().cookies()).filter(({ name }) => name.startsWith('q_session'));
  expect(session.length).toBeGreaterThan(0);
  for (const cookie of session) expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict' });
});

test('a sign-in link cannot send people to another site', async ({ page }) => {
  await signIn(page, people.student.name, '//elsewhere.example/');
  await settled(page);
  expect(new URL(page.url()).hostname).toBe('localhost');
});
