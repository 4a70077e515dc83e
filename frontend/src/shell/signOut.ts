/** Leaves nothing of a person on a device that others use, and ends the session. */
export async function signOut(): Promise<void> {
  const databases = (await indexedDB.databases?.()) ?? [];
  for (const { name } of databases) if (name) indexedDB.deleteDatabase(name);
  if ('caches' in globalThis) {
    for (const name of await caches.keys()) await caches.delete(name);
  }
  sessionStorage.clear();
  location.assign('/auth/sign-out');
}
