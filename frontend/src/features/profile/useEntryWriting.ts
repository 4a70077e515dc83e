import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api, type EntryWords, isProblem, type ProfileEntry, queries } from '../../api';
import { type MessageId, useT } from '../../i18n';
import { useToast } from '../../ui';
import type { Caught } from '../shared/capture/picture';
import { attach } from '../shared/capture/pieces';

interface Said {
  words: EntryWords;
  /** A picture or a voice besides; its words are those of the line. */
  caught: Caught | undefined;
}

/** What the server calls a file it does not take, in our words. */
const refusals: Record<string, MessageId> = {
  'media-disguised': 'profile.refused.disguised',
  'media-damaged': 'profile.refused.disguised',
  'media-type-refused': 'profile.refused.kind',
  'media-kind-unwanted': 'profile.refused.kind',
  'media-too-many-pixels': 'add.tooBig',
  'media-too-long': 'add.tooLong',
  'too-large': 'add.tooBig',
};

/**
 * Writes an entry, new or changed, and then its picture or voice. Where somebody else changed it meanwhile (412), what they
 * wrote is shown beside what was typed, and the next try is based on theirs: nothing typed is lost, nothing of theirs is
 * overwritten unseen. A file that is refused leaves the dialog open with everything in it.
 */
export function useEntryWriting(studentId: string, entry: ProfileEntry | undefined, onDone: () => void) {
  const t = useT();
  const show = useToast();
  const queryClient = useQueryClient();
  const [theirs, setTheirs] = useState<ProfileEntry>();
  const [refused, setRefused] = useState<MessageId>();
  const kept = useRef(entry);
  const path = `/students/${studentId}/profile/entries`;

  const write = useMutation({
    mutationFn: async ({ words, caught }: Said) => {
      setRefused(undefined);
      const known = kept.current;
      kept.current = known
        ? await api.patch<ProfileEntry>(`${path}/${known.id}`, words, { version: known.version })
        : await api.post<ProfileEntry>(path, words);
      if (!caught) return;
      const form = new FormData();
      await attach(form, caught, crypto.randomUUID());
      form.append('altText', words.text);
      kept.current = await api.post<ProfileEntry>(`${path}/${kept.current.id}/media`, form);
    },
    onSuccess: () => {
      show({ text: t(entry ? 'profile.done.changed' : 'profile.done.added') });
      onDone();
    },
    onError: async (error) => {
      const refusal = isProblem(error) ? refusals[error.slug] : undefined;
      if (refusal) return setRefused(refusal);
      if (kept.current && isProblem(error) && error.status === 412) {
        kept.current = await api.get<ProfileEntry>(`${path}/${kept.current.id}`);
        setTheirs(kept.current);
      } else show({ text: t(isProblem(error) ? 'profile.stale' : 'ui.error.title') });
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: queries.profile(studentId).queryKey }),
  });
  return {
    write: write.mutate,
    busy: write.isPending,
    theirs,
    refused,
    /** There is another file now. */
    forgetRefusal: () => setRefused(undefined),
  };
}
