import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Mic } from 'lucide-react';
import { useState } from 'react';
import { api, isProblem, queries } from '../../api';
import { useT } from '../../i18n';
import { Button, ButtonRow, Dialog, TextArea, useToast } from '../../ui';
import { CaughtFile } from '../shared/capture/CaughtFile';
import type { Caught } from '../shared/capture/picture';
import { attach } from '../shared/capture/pieces';
import { VoicePicker } from '../shared/capture/VoicePicker';
import styles from './Profile.module.css';

interface Props {
  studentId: string;
  /** What the child is called. */
  name: string;
  /** Below the profile: where the recorded yes goes. */
  to: string;
  /** What the yes is to: a hash, or a version. */
  fields: Record<string, string>;
}

/** Offers to record a child's yes: the voice and its words, never one without the other. */
export function RecordYes(props: Props) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="soft" icon={Mic} onClick={() => setOpen(true)}>
        {t('voice.record', { name: props.name })}
      </Button>
      {open && <RecordDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function useSending({ studentId, name, to, fields, onClose }: Props & { onClose: () => void }) {
  const t = useT();
  const show = useToast();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async ({ caught, words }: { caught: Caught; words: string }) => {
      const form = new FormData();
      await attach(form, caught, crypto.randomUUID());
      form.append('words', words);
      for (const [field, value] of Object.entries(fields)) form.append(field, value);
      return api.post(`/students/${studentId}/profile/${to}`, form);
    },
    onSuccess: () => {
      show({ text: t('voice.done', { name }) });
      onClose();
    },
    onError: (error) => show({ text: t(isProblem(error) ? 'profile.stale' : 'ui.error.title') }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: queries.profile(studentId).queryKey }),
  });
}

function RecordDialog(props: Props & { onClose: () => void }) {
  const t = useT();
  const { name, onClose } = props;
  const [caught, setCaught] = useState<Caught>();
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const sending = useSending(props);
  const said = words.trim();
  const send = () => {
    setTried(true);
    if (caught && said) sending.mutate({ caught, words: said });
  };
  return (
    <Dialog isOpen onClose={onClose} title={t('voice.record', { name })}>
      {caught ? (
        <CaughtFile file={caught} onAgain={() => setCaught(undefined)} />
      ) : (
        <VoicePicker ask={t('voice.ask', { name })} onTake={setCaught} onCancel={onClose} />
      )}
      {tried && !caught && (
        <p className={styles.missing} role="alert">
          {t('profile.way.noVoice')}
        </p>
      )}
      <TextArea
        label={t('add.altVoice')}
        value={words}
        onChange={setWords}
        maxLength={500}
        rows={2}
        error={tried && !said ? t('profile.words.missing') : undefined}
      />
      <p className="small quiet">{t('voice.note')}</p>
      <ButtonRow>
        <Button kind="primary" busy={sending.isPending} onClick={send}>
          {t('voice.send', { name })}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('profile.cancel')}
        </Button>
      </ButtonRow>
    </Dialog>
  );
}
