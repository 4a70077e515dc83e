import { type CheckIn, useMe } from '../../api';
import { keptNotes } from '../evidence/drafts';

/** Where the shared notes of a check-in wait on this device while the server is out of reach. */
export function useKeptNotes({ id, student }: CheckIn) {
  const personId = useMe().person.id;
  return {
    find: async () => {
      const found = await keptNotes.get(id);
      return found?.personId === personId ? found : undefined;
    },
    keep: (base: string, mine: string) => keptNotes.put({ id, personId, studentId: student.id, base, mine }),
    drop: () => keptNotes.remove(id),
  };
}
