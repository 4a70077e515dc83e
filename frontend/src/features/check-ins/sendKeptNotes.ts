import type { QueryClient } from '@tanstack/react-query';
import { isProblem } from '../../api';
import { keptNotes } from '../evidence/drafts';
import { writeNotes } from './useCheckIn';

/**
 * Sends what waits on this device. Without a network it goes on waiting; so does what the server refuses, for its writer
 * to find on the page of the check-in.
 *
 * @returns how many arrived
 */
export async function sendKeptNotes(client: QueryClient, personId: string): Promise<number> {
  let sent = 0;
  for (const { id, studentId, base, mine } of await keptNotes.of(personId)) {
    try {
      await writeNotes(client, studentId, id, base, mine);
      await keptNotes.remove(id);
      sent += 1;
    } catch (error) {
      if (!isProblem(error)) break;
    }
  }
  return sent;
}
