import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type EntryWords, isProblem, type ProfileEntry, queries } from '../../api';
import { useT } from '../../i18n';
import { useToast } from '../../ui';

/**
 * Changes an entry. Where somebody else changed it meanwhile (412), what they wrote is shown beside what was typed, and the
 * next try is based on theirs: nothing typed is lost, nothing of theirs is overwritten unseen.
 */
export function useMergingChange(studentId: string, entry: ProfileEntry | undefined, onDone: () => void) {
  const t = useT();
  const show = useToast();
  const queryClient = useQueryClient();
  const [theirs, setTheirs] = useState<ProfileEntry>();
  const path = `/students/${studentId}/profile/entries/${entry?.id}`;
  const change = useMutation({
    mutationFn: (words: EntryWords) => {
      const version = (theirs ?? entry)?.version ?? 0;
      return api.patch<ProfileEntry>(path, words, { version });
    },
    onSuccess: () => {
      show({ text: t('profile.done.changed') });
      onDone();
    },
    onError: async (error) => {
      if (isProblem(error) && error.status === 412) setTheirs(await api.get<ProfileEntry>(path));
      else show({ text: t(isProblem(error) ? 'profile.stale' : 'ui.error.title') });
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: queries.profile(studentId).queryKey }),
  });
  return { change: change.mutate, busy: change.isPending, theirs };
}
