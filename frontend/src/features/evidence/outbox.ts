import { api, type Evidence, type EvidenceWords, isProblem, Offline } from '../../api';
import { attach } from '../shared/capture/pieces';
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
 * can be tried again after any failure without anything arriving twice; a large file goes on where it stopped.
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
    await attach(form, file, await keyFrom(file.id, 'upload'));
    form.append('altText', file.altText.trim());
    await api.post(`${at}/media`, form, { key: file.id });
    await note({ files: kept.files.map((one) => (one.id === file.id ? { ...one, sent: true } : one)) });
  }
  if (kept.support === 'GROUP' && kept.partnerIds?.length) {
    const group = { partnerIds: kept.partnerIds, showsMyName: kept.showsMyName ?? false };
    await api.post(`${at}/partners`, group, { key: await keyFrom(kept.id, 'partners') });
  }
  await api.post(`${at}/submissions`, {}, { key: await keyFrom(kept.id, 'submission') });
  await drafts.remove(kept.id);
  return kept.evidenceId ?? '';
}

/** A further key that is always the same for the same draft or file. */
async function keyFrom(id: string, what: 'partners' | 'submission' | 'upload'): Promise<string> {
  const bytes = new Uint8Array(
    await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${id}/${what}`)),
  );
  const hex = [...bytes.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

let sending = false;

/**
 * Sends what waits on this device, oldest first. Without a network the rest goes on waiting; what the server refuses is a
 * draft again, for the student to look at.
 */
export async function flush(studentId: string, personId: string): Promise<{ sent: number; refused: number }> {
  const done = { sent: 0, refused: 0 };
  if (sending) return done;
  sending = true;
  try {
    const waiting = (await drafts.of(personId)).filter((draft) => draft.state === 'waiting').reverse();
    for (const draft of waiting) {
      if (await goes(studentId, draft)) done.sent += 1;
      else done.refused += 1;
    }
  } catch (error) {
    if (!(error instanceof Offline)) throw error;
  } finally {
    sending = false;
  }
  return done;
}

/** True when it has arrived; false when the server does not want it as it is. */
async function goes(studentId: string, draft: Draft): Promise<boolean> {
  try {
    await send(studentId, draft);
    return true;
  } catch (error) {
    if (!isProblem(error)) throw error;
    const kept = (await drafts.get(draft.id)) ?? draft;
    await drafts.put({ ...kept, state: 'draft' });
    return false;
  }
}
