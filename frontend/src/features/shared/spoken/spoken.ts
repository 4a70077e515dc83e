import type { SpokenCommentRequest } from '../../../api/generated';
import type { Caught } from '../capture/picture';
import { sendInPieces } from '../capture/pieces';

/** A comment that is recorded and not sent yet. */
export interface Spoken extends Caught {
  /** The same on every try to send it. */
  key: string;
  /** What is said. */
  words: string;
}

export const recorded = (caught: Caught): Spoken => ({ ...caught, key: crypto.randomUUID(), words: '' });

/** Nobody has to listen to know what is said. */
export const lacksWords = (spoken: Spoken | undefined) => spoken !== undefined && !spoken.words.trim();

/** Sends the recording, and says how a judgement names it. Nothing where nothing was recorded. */
export async function sendSpoken(spoken: Spoken | undefined): Promise<SpokenCommentRequest | undefined> {
  if (!spoken) return undefined;
  return { upload: await sendInPieces(spoken, spoken.key), words: spoken.words.trim() };
}
