import { prepareOffline } from './offline';

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

/** What can wait until the first page is there. */
export function afterwards(): void {
  for (const load of parts) void load();
  prepareOffline();
}
