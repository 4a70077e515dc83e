import { api, network } from '../api';
import { queryClient } from './queryClient';
import { router } from './router';

/** Asks again for everything in sight when the network is back: what the pages showed may be missing or old. */
function askAgainWhenOnline() {
  let was = network.isOnline();
  network.subscribe(() => {
    const is = network.isOnline();
    if (is && !was) void queryClient.invalidateQueries();
    was = is;
  });
  const look = () => {
    if (navigator.onLine && !network.isOnline())
      void api.get('/me', { waitForSession: false }).catch(() => undefined);
  };
  addEventListener('online', look);
  setInterval(look, 10_000);
}

/**
 * Keeps the app's files on the device, for the next visit without a network. A newer version waits until somebody goes
 * to another page, which is then loaded anew: nothing they type is lost, and old and new code never mix.
 */
async function keepFiles() {
  const container = navigator.serviceWorker;
  const updates = container.controller !== null;
  const registration = await container.register('/sw.js');
  let goTo: string | undefined;
  let isOld = false;
  container.addEventListener('controllerchange', () => {
    isOld = updates;
    if (goTo) location.assign(goTo);
  });
  router.subscribe('onBeforeNavigate', ({ toLocation, pathChanged }) => {
    if (!pathChanged || !(isOld || registration.waiting)) return;
    goTo = toLocation.href;
    if (isOld) location.assign(goTo);
    else registration.waiting?.postMessage({ type: 'SKIP_WAITING' });
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
  });
}

export function prepareOffline(): void {
  askAgainWhenOnline();
  if (import.meta.env.PROD && 'serviceWorker' in navigator) void keepFiles().catch(() => undefined);
}
