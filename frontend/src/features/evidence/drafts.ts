import { type DBSchema, openDB } from 'idb';
import type { EvidenceVisibility, SelfLevel, Support } from '../../api';

/** A file as it is kept on the device until it is sent. */
export interface DraftFile {
  id: string;
  blob: Blob;
  name: string;
  altText: string;
  /** It has arrived at the server. */
  sent?: boolean;
}

/** What a student prepares. It lives on the device and survives a reload, a crash and a lost network. */
export interface Draft {
  id: string;
  personId: string;
  updatedAt: number;
  /** `waiting`: the student has sent it; it goes when there is a network. */
  state: 'draft' | 'waiting';
  title: string;
  text: string;
  links: string[];
  files: DraftFile[];
  competencyIds: string[];
  stepId?: string;
  where: string;
  support: Support;
  reflection: string;
  selfLevels: SelfLevel[];
  visibility: EvidenceVisibility;
  /** Who made it too; absent in drafts from before one could say so. */
  partnerIds?: string[];
  /** Whether families of the others may read the student's name. */
  showsMyName?: boolean;
  /** The server's id, once the words have arrived there. */
  evidenceId?: string;
}

/** What somebody wrote in the shared notes of a check-in while the server was out of reach. Never a private note. */
export interface KeptNotes {
  /** The check-in's id. */
  id: string;
  personId: string;
  studentId: string;
  /** What stood there when the writing began. */
  base: string;
  mine: string;
}

interface Schema extends DBSchema {
  drafts: { key: string; value: Draft };
  notes: { key: string; value: KeptNotes };
}

const open = () =>
  openDB<Schema>('trellis-drafts', 2, {
    upgrade: (database, before) => {
      if (before < 1) database.createObjectStore('drafts', { keyPath: 'id' });
      database.createObjectStore('notes', { keyPath: 'id' });
    },
    // signing out in another tab deletes it all
    blocking: () => {
      void database?.then((one) => one.close());
      database = undefined;
    },
  });

let database: ReturnType<typeof open> | undefined;
const store = () => {
  database ??= open();
  return database;
};

export const emptyDraft = (personId: string): Draft => ({
  id: crypto.randomUUID(),
  personId,
  updatedAt: Date.now(),
  state: 'draft',
  title: '',
  text: '',
  links: [],
  files: [],
  competencyIds: [],
  where: '',
  support: 'ALONE',
  reflection: '',
  selfLevels: [],
  visibility: 'EDUCATORS',
});

export const drafts = {
  get: async (id: string) => (await store()).get('drafts', id),
  put: async (draft: Draft) => void (await (await store()).put('drafts', draft)),
  remove: async (id: string) => (await store()).delete('drafts', id),
  /** All that waits on this device, shared notes too. */
  async count() {
    const one = await store();
    return (await one.count('drafts')) + (await one.count('notes'));
  },
  /** A person's own drafts, newest first. */
  async of(personId: string): Promise<Draft[]> {
    const all = await (await store()).getAll('drafts');
    return all.filter((draft) => draft.personId === personId).sort((a, b) => b.updatedAt - a.updatedAt);
  },
};

export const keptNotes = {
  get: async (id: string) => (await store()).get('notes', id),
  put: async (notes: KeptNotes) => void (await (await store()).put('notes', notes)),
  remove: async (id: string) => (await store()).delete('notes', id),
  of: async (personId: string) =>
    (await (await store()).getAll('notes')).filter((notes) => notes.personId === personId),
};

/** Nothing in it that is worth keeping. */
export const isEmpty = (draft: Draft) =>
  !draft.text.trim() && !draft.reflection.trim() && draft.files.length === 0 && draft.links.length === 0;
