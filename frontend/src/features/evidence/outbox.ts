import { api, type Evidence, type EvidenceWords, Offline } from '../../api';
import { type Draft, drafts } from './drafts';

/** What the server is told of a draft, without its files. */
export function wordsOf(draft: Draft): EvidenceWords {
  const optional = (text: string) => text.trim() || undefined;
  return {
    title: draft.title.trim(),
    kind: 'ARTIFACT',
    text: optional(draft.text),
    links: draft.links,
    competencyIds: draft.competencyIds,
    stepId: draft.stepId,
    where: optional(draft.where),
    support: draft.support,
    reflection: optional(draft.reflection),
    visibility: draft.visibility,
    selfLevels: draft.selfLevels.filter(({ competencyId }) => draft.competencyIds.includes(competencyId)),
  };
}

/**
 * Sends a draft: words, files, then "look at it". Each part has its own key and what has arrived is noted, so that it
 * can be tried again after any failure without anything arriving twice.
 */
export async function send(studentId: string, draft: Draft): Promise<string> {
  const base = `/students/${studentId}/evidence`;
  let kept = draft;
  const note = async (change: Partial<Draft>) => {
    kept = { ...kept, ...change };
    await drafts.put(kept);
  };
  if (!kept.evidenceId) {
    const created = await api.post<Evidence>(base, wordsOf(kept), { key: kept.id });
    await note({ evidenceId: created.id });
  }
  const at = `${base}/${kept.evidenceId}`;
  for (const file of kept.files.filter((one) => !one.sent)) {
    const form = new FormData();
    form.append('file', file.blob, file.name);
    form.append('altText', file.altText.trim());
    await api.post(`${at}/media`, form, { key: file.id });
    await note({ files: kept.files.map((one) => (one.id === file.id ? { ...one, sent: true } : one)) });
  }
  await api.post(`${at}/submissions`, {}, { key: await keyFrom(kept.id) });
  await drafts.remove(kept.id);
  return kept.evidenceId ?? '';
}

/** A second key that is always the same for the same draft. */
async function keyFrom(id: string): Promise<string> {
  const bytes = new Uint8Array(
    await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${id}/submission`)),
  );
  const hex = [...bytes.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

let sending = false;

/** Sends what waits on this device, oldest first. Stops at the first failure of the network. */
export async function flush(studentId: string, personId: string): Promise<number> {
  if (sending) return 0;
  sending = true;
  let count = 0;
  try {
    const waiting = (await drafts.of(personId)).filter((draft) => draft.state === 'waiting').reverse();
    for (const draft of waiting) {
      await send(studentId, draft);
      count++;
    }
  } catch (error) {
    if (!(error instanceof Offline)) console.warn('a draft could not be sent', error);
  } finally {
    sending = false;
  }
  return count;
}
