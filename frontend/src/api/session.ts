/**
 * Notices that the session has ended, and holds the requests back until somebody signs in again in another tab.
 * Nothing that was typed is lost: the page stays as it is.
 */
const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('trellis-session');
const listeners = new Set<() => void>();

let expired = false;
let renewal: { promise: Promise<void>; resolve: () => void } | undefined;

function change(next: boolean) {
  expired = next;
  for (const listener of listeners) listener();
}

function waiting() {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

export const session = {
  isExpired: () => expired,

  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },

  /** Says that the session has ended. Resolves when it is back. */
  expire(): Promise<void> {
    renewal ??= waiting();
    if (!expired) change(true);
    return renewal.promise;
  },

  /** Lets the waiting requests go again. */
  renew(): void {
    change(false);
    renewal?.resolve();
    renewal = undefined;
  },

  /** Tells the other tabs that we are signed in. */
  announce(): void {
    channel?.postMessage('renewed');
  },
};

channel?.addEventListener('message', () => session.renew());
