import { useState } from 'react';
import type { Evidence, QueueItem } from '../../api';
import { type Draft, emptyDraft } from './draft';

interface OpenDraft {
  item: QueueItem;
  draft: Draft;
  /** Of the piece, as it was when the first thing was entered. */
  version: number;
}

/** What was entered and not saved, until the page is closed: whoever saves in between, nothing typed is lost. */
const open = new Map<string, OpenDraft>();

/** The piece that something was entered for, also once it no longer waits. */
export const itemOfDraft = (evidenceId: string | undefined): QueueItem | undefined =>
  evidenceId === undefined ? undefined : open.get(evidenceId)?.item;

/** The draft of a piece, and the version of the piece it was made from. */
export function useOpenDraft(evidence: Evidence, item: QueueItem) {
  const [kept, setKept] = useState(() => open.get(evidence.id));
  const keep = (next: OpenDraft | undefined) => {
    if (next) open.set(evidence.id, next);
    else open.delete(evidence.id);
    setKept(next);
  };
  const version = kept?.version ?? evidence.version;
  const draft = kept?.draft ?? emptyDraft;
  return {
    draft,
    version,
    change: (part: Partial<Draft>) => keep({ item, version, draft: { ...draft, ...part } }),
    /** The educator has seen what somebody else saved. */
    catchUp: () => keep({ item, draft, version: evidence.version }),
    forget: () => keep(undefined),
  };
}
