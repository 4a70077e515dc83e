/** Code that must be at hand when the network is gone: what tells people so, and what keeps their work. */
const parts = [
  () => import('../ui/ToastCard'),
  () => import('../ui/overlays/DialogOverlay'),
  () => import('../shell/OfflineChip'),
  () => import('../shell/SessionDialog'),
  () => import('../shell/NotFound'),
  () => import('../features/evidence/AddEvidence'),
  () => import('../features/evidence/EvidenceList'),
  () => import('../features/evidence/EvidencePage'),
];

/** Fetches them when the browser has nothing better to do. */
export function warmUp(): void {
  const start = () => {
    for (const load of parts) void load();
  };
  if ('requestIdleCallback' in globalThis) requestIdleCallback(start, { timeout: 5000 });
  else setTimeout(start, 3000);
}
