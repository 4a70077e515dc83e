import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { HardDriveDownload } from 'lucide-react';
import { Offline, queries, useMe } from '../../api';
import { useFormat, useT } from '../../i18n';
import { useOnline } from '../../shell/useOnline';
import { Button, Icon, useToast } from '../../ui';
import { type Draft, drafts, isEmpty } from './drafts';
import styles from './Evidence.module.css';
import { send } from './outbox';
import type { DraftState } from './useDraft';

interface Props {
  state: DraftState;
  /** The student wants to send: from now on say what is missing. */
  onTry: () => void;
}

const isReady = (draft: Draft) =>
  draft.title.trim() !== '' &&
  draft.competencyIds.length > 0 &&
  draft.files.every((file) => file.altText.trim() !== '') &&
  (draft.files.length > 0 || draft.links.length > 0 || draft.text.trim() !== '');

/** Says that nothing gets lost, and sends, or keeps for later. */
export function ActionBar({ state, onTry }: Props) {
  const t = useT();
  const show = useToast();
  const online = useOnline();
  const navigate = useNavigate();
  const submit = useSubmit(state);
  const trySend = () => {
    onTry();
    if (isReady(state.draft)) submit.mutate();
    else show({ text: t('add.missing') });
  };
  const keep = async () => {
    if (isEmpty(state.draft)) await drafts.remove(state.draft.id);
    else await state.save();
    await navigate({ to: '/evidence' });
  };
  return (
    <div className={styles.actionBar}>
      <SavedLine savedAt={state.savedAt} online={online} />
      <div className={styles.actions}>
        <Button kind="primary" busy={submit.isPending} onClick={trySend}>
          {t(online ? 'add.send' : 'add.sendLater')}
        </Button>
        <Button onClick={() => void keep()}>{t('add.keep')}</Button>
      </div>
    </div>
  );
}

function SavedLine({ savedAt, online }: { savedAt: number | undefined; online: boolean }) {
  const t = useT();
  const format = useFormat();
  return (
    <p className={styles.saved} role="status">
      <Icon of={HardDriveDownload} />
      <span>
        {savedAt
          ? t('add.saved', { time: format.time(new Date(savedAt).toISOString()) })
          : t('add.savedSoon')}{' '}
        {!online && t('add.offline')}
      </span>
    </p>
  );
}

/** Sends; without a network the work waits on the device and goes by itself later. */
function useSubmit({ save }: DraftState) {
  const t = useT();
  const show = useToast();
  const me = useMe();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const studentId = me.studentId ?? me.person.id;
  return useMutation({
    mutationFn: async () => send(studentId, await save({ state: 'waiting' })),
    onSuccess: async (evidenceId) => {
      await queryClient.invalidateQueries({ queryKey: queries.evidenceList(studentId).queryKey });
      void queryClient.invalidateQueries({ queryKey: queries.path(studentId).queryKey });
      void queryClient.invalidateQueries({ queryKey: queries.state(studentId).queryKey });
      show({ text: t('add.sent') });
      await navigate({ to: '/evidence/$evidenceId', params: { evidenceId } });
    },
    onError: async (error) => {
      if (error instanceof Offline) {
        show({ text: t('add.waits') });
        await navigate({ to: '/evidence' });
        return;
      }
      await save({ state: 'draft' });
      show({ text: t('add.failed') });
    },
  });
}
