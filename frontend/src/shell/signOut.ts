import type { Translate } from '../i18n';

/** Work on this device that has not been sent. */
async function unsent(): Promise<number> {
  const { drafts } = await import('../features/evidence/drafts');
  return drafts.count();
}

/** Leaves nothing of a person on a device that others use, and ends the session. Asks first where work would be lost. */
export async function signOut(t: Translate): Promise<void> {
  const count = await unsent().catch(() => 0);
  if (count > 0 && !confirm(t('person.unsent', { count }))) return;
  const databases = (await indexedDB.databases?.()) ?? [];
  for (const { name } of databases) if (name) indexedDB.deleteDatabase(name);
  sessionStorage.clear();
  location.assign('/auth/sign-out');
}
