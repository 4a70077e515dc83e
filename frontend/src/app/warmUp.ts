/** Fetches what a page needs when the network is gone, when the browser has nothing better to do. */
export function warmUp(): void {
  const start = () => void import('./afterwards').then(({ afterwards }) => afterwards());
  if ('requestIdleCallback' in globalThis) requestIdleCallback(start, { timeout: 5000 });
  else setTimeout(start, 3000);
}
