import type { Page } from '@playwright/test';
import { violations } from './axe';
import { expect, settled, signIn, test } from './fixtures';
import { zip } from './zip';

const { TRELLIS_KEYCLOAK_URL = 'http://localhost:8081' } = process.env;
const SOON = { timeout: 15_000 };
/** Has no mail address, as most children. */
const NEWCOMER = { key: 'nova-quill', givenName: 'Nova', familyName: 'Quill' };
const OWN_PASSWORD = 'a-door-of-my-own';

const MANIFEST =
  'propertyName,value\nmanifest.version,1.0\noneroster.version,1.2\nfile.users,delta\nfile.roles,delta\n';
const USERS =
  'sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,' +
  'phone,agentSourcedIds,grades,password,userMasterIdentifier,preferredGivenName,preferredMiddleName,' +
  'preferredFamilyName,primaryOrgSourcedId,pronouns\n';
const ROLES =
  'sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId\n';

/** What the student information system says of the newcomer today. */
function roster(status: 'active' | 'tobedeleted') {
  const { key, givenName, familyName } = NEWCOMER;
  const at = '2026-11-23T06:00:00.000Z';
  const school = 'riverbend-elementary';
  return zip({
    'manifest.csv': MANIFEST,
    'users.csv': `${USERS}${key},${status},${at},true,${key},,${givenName},${familyName},,,,,,,05,,,,,,${school},\n`,
    'roles.csv': `${ROLES}role-${key},${status},${at},${key},primary,student,2026-08-24,2027-06-12,${school},\n`,
  });
}

async function send(admin: Page, path: string, body?: { data: Buffer; type: string }) {
  const headers = {
    'X-Requested-With': 'trellis-web',
    'Idempotency-Key': crypto.randomUUID(),
    ...(body && { 'Content-Type': body.type }),
  };
  const answer = await admin.request.post(`/api/v1${path}`, { headers, data: body?.data });
  expect(answer.status(), `POST ${path}: ${await answer.text()}`).toBeLessThan(300);
  return { headers, body: await answer.json() };
}

async function get(admin: Page, path: string) {
  return (await admin.request.get(`/api/v1${path}`)).json();
}

async function importRoster(admin: Page, status: 'active' | 'tobedeleted') {
  const body = { data: roster(status), type: 'application/zip' };
  const { id } = (await send(admin, '/roster-imports?source=river-sis', body)).body;
  await expect.poll(async () => (await get(admin, `/roster-imports/${id}`)).status, SOON).toBe('DONE');
}

/** The account as the identity provider itself has it. */
async function account(admin: Page, username: string) {
  const form = { grant_type: 'password', client_id: 'admin-cli', username: 'admin', password: 'admin' };
  const token = await admin.request.post(
    `${TRELLIS_KEYCLOAK_URL}/realms/master/protocol/openid-connect/token`,
    { form },
  );
  const headers = { Authorization: `Bearer ${(await token.json()).access_token}` };
  const found = await admin.request.get(
    `${TRELLIS_KEYCLOAK_URL}/admin/realms/trellis/users?exact=true&username=${username}`,
    { headers },
  );
  return (await found.json())[0];
}

async function chooseOwnPassword(page: Page) {
  await page.locator('#password-new').fill(OWN_PASSWORD);
  await page.locator('#password-confirm').fill(OWN_PASSWORD);
  await page.locator('[type=submit]').first().click();
}

test('a newcomer without mail is invited, signs in, and is shut out when they leave', async ({
  signedIn,
  page,
}) => {
  test.setTimeout(120_000);
  const admin = await signedIn('admin');
  await importRoster(admin, 'active');
  const [newcomer] = (await get(admin, `/people?q=${NEWCOMER.familyName}`)).items;
  expect(newcomer).toMatchObject({ account: 'NONE', status: 'ACTIVE', roles: ['STUDENT'] });

  const firstPassword = await test.step('the administrator invites, and prints a letter', async () => {
    await admin.goto('/a/people');
    await admin.getByRole('searchbox', { name: 'Find by name' }).fill(NEWCOMER.familyName);
    const asking = admin.waitForRequest((request) => request.url().endsWith('/invitations'));
    await admin.getByRole('button', { name: 'Invite Nova Quill' }).click();
    const key = (await asking).headers()['idempotency-key'] ?? '';
    const headers = { 'X-Requested-With': 'trellis-web', 'Idempotency-Key': key };
    await expect(admin.getByText('Can sign in')).toBeVisible();
    const again = await admin.request.post((await asking).url(), { headers });
    expect(again.status()).toBe(201);
    expect(await again.json(), 'the first password is told once').not.toHaveProperty('firstPassword');
    expect(await account(admin, NEWCOMER.key)).toMatchObject({ enabled: true });
    await admin.getByRole('button', { name: '1 letter to print' }).click();
    const letter = admin.getByRole('article');
    await expect(letter).toContainText(NEWCOMER.key);
    expect(await violations(admin)).toEqual([]);
    expect(new URL(admin.url()).search, 'nothing of the letter stands in the address').toBe('');
    return (await letter.getByRole('definition').last().textContent()) ?? '';
  });

  await test.step('the newcomer signs in with it and chooses their own', async () => {
    await signIn(page, NEWCOMER.key, '/', firstPassword);
    await chooseOwnPassword(page);
    await settled(page);
    expect(await get(page, '/me')).toMatchObject({ studentId: newcomer.id, home: 'STUDENT' });
  });

  await test.step('the newcomer leaves: no session goes on, no new one begins', async () => {
    await importRoster(admin, 'tobedeleted');
    await expect.poll(async () => (await account(admin, NEWCOMER.key)).enabled, SOON).toBe(false);
    await expect
      .poll(async () => (await page.request.get('/api/v1/me')).status(), SOON)
      .toBeGreaterThanOrEqual(400);
    await page.context().clearCookies();
    await signIn(page, NEWCOMER.key, '/', OWN_PASSWORD);
    await expect(page.locator('#kc-login')).toBeVisible();
    await expect(page.getByText(/disabled/i)).toBeVisible();
  });
});
