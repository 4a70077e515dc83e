import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useMe } from '../../api';
import { useT } from '../../i18n';
import { useOnline } from '../../shell/useOnline';
import { useToast } from '../../ui/Toast';
import { sendKeptNotes } from './sendKeptNotes';

/** Shows nothing. Sends shared notes that were written without a network, wherever their writer is by then. */
export default function NotesKeeper() {
  const t = useT();
  const show = useToast();
  const online = useOnline();
  const client = useQueryClient();
  const personId = useMe().person.id;
  useEffect(() => {
    if (!online) return;
    void sendKeptNotes(client, personId).then((sent) => {
      if (sent > 0) show({ text: t('checkins.notes.sent') });
    });
  }, [online, personId, client, show, t]);
  return null;
}
