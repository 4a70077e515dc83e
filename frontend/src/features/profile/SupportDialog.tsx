import { useState } from 'react';
import { type Accommodation, api } from '../../api';
import { useT } from '../../i18n';
import { Button, ButtonRow, Dialog, Select, TextArea, TextField } from '../../ui';
import { useActs } from '../shared/useActs';
import { questions } from './questions';

const kinds = ['IEP', 'SECTION_504', 'ENGLISH_LEARNER'] as const;

interface Props {
  studentId: string;
  /** What ends with this, when other words are wanted; absent for new support. */
  former?: Accommodation | undefined;
  onClose: () => void;
}

/** Enters support. There is no field for an easier goal: support changes how, never what. */
export function SupportDialog({ studentId, former, onClose }: Props) {
  const t = useT();
  const act = useActs(questions.accommodations(studentId).queryKey);
  const [kind, setKind] = useState<Accommodation['kind']>(former?.kind ?? 'IEP');
  const [text, setText] = useState(former?.text ?? '');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const missing = (words: string) => (tried && !words.trim() ? t('accommodation.missing') : undefined);
  const save = async () => {
    setTried(true);
    if (!text.trim() || (former && !reason.trim())) return;
    const replaces = former && { id: former.id, reason: reason.trim() };
    const body = { kind, text: text.trim(), replaces };
    const path = `/students/${studentId}/profile/accommodations`;
    const done = former ? 'accommodation.done.changed' : 'accommodation.done.entered';
    // what went wrong is said by the toast; the words stay in the form
    await act.mutateAsync({ send: () => api.post(path, body), done }).then(onClose, () => {});
  };
  return (
    <Dialog isOpen onClose={onClose} title={t(former ? 'accommodation.change' : 'accommodation.enter')}>
      <Select
        label={t('accommodation.kind')}
        value={kind}
        onChange={(value) => setKind(value as Accommodation['kind'])}
        options={kinds.map((value) => ({ value, label: t(`profile.support.${value}`) }))}
      />
      <TextArea
        label={t('accommodation.words')}
        help={t('accommodation.words.help')}
        value={text}
        onChange={setText}
        maxLength={300}
        error={missing(text)}
      />
      {former && (
        <TextField
          label={t('accommodation.why')}
          value={reason}
          onChange={setReason}
          maxLength={500}
          error={missing(reason)}
        />
      )}
      <ButtonRow>
        <Button kind="primary" busy={act.isPending} onClick={save}>
          {t('profile.save')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('profile.cancel')}
        </Button>
      </ButtonRow>
    </Dialog>
  );
}
