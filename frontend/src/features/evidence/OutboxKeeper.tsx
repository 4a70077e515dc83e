import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { queries, useMe } from '../../api';
import { useT } from '../../i18n';
import { useOnline } from '../../shell/useOnline';
import { useToast } from '../../ui/Toast';
import NotesKeeper from '../check-ins/NotesKeeper';
import { flush } from './outbox';
import { draftsQuery } from './useDrafts';

/** Shows nothing. Sends what waits on this device: at the start, when the network is back, when the page is looked at. */
export default function OutboxKeeper() {
  const t = useT();
  const me = useMe();
  const show = useToast();
  const online = useOnline();
  const queryClient = useQueryClient();
  const personId = me.person.id;
  const studentId = me.studentId ?? personId;
  useEffect(() => {
    const go = async () => {
      if (!online || document.visibilityState === 'hidden') return;
      const { sent, refused } = await flush(studentId, personId);
      if (sent + refused === 0) return;
      show({ text: t(refused > 0 ? 'add.failed' : 'add.sent') });
      void queryClient.invalidateQueries({ queryKey: draftsQuery(personId).queryKey });
      void queryClient.invalidateQueries({ queryKey: queries.evidenceList(studentId).queryKey });
      void queryClient.invalidateQueries({ queryKey: queries.path(studentId).queryKey });
    };
    void go();
    document.addEventListener('visibilitychange', go);
    return () => document.removeEventListener('visibilitychange', go);
  }, [online, studentId, personId, queryClient, show, t]);
  return <NotesKeeper />;
}
