import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type Evidence, isProblem, type PersonRef } from '../../api';
import type { AskCapacity, AskRequest } from '../../api/generated';
import { useT } from '../../i18n';
import { Button, ButtonRow, Dialog, RadioCards, Select, TextArea, useToast } from '../../ui';
import { PeoplePicker } from '../shared/PeoplePicker';
import { shortName } from '../shared/shortName';
import styles from './Asks.module.css';
import { asksOf } from './asks';

interface Props {
  evidence: Evidence;
  forEducator: boolean;
  onClose: () => void;
}

/** A second teacher reads what one has judged. */
const kindsOf = ({ judgements }: Evidence): AskCapacity[] =>
  judgements.some(({ source }) => source === 'TEACHER') ? ['PEER', 'MENTOR', 'SECOND'] : ['PEER', 'MENTOR'];

/** Whom to ask, as what, for which skill. Students ask classmates; teachers ask mentors and each other too. */
export function AskDialog({ evidence, forEducator, onClose }: Props) {
  const t = useT();
  const [as, setAs] = useState<AskCapacity>('PEER');
  const [person, setPerson] = useState<PersonRef>();
  const [skill, setSkill] = useState(evidence.competencies[0]?.id ?? '');
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  const { send, busy } = useAsk(evidence, onClose);
  const finish = () => {
    setMissing(!person);
    if (person)
      send({ capacity: as, askedId: person.id, competencyId: skill, note: note.trim() || undefined });
  };
  return (
    <Dialog isOpen onClose={onClose} title={t('ask.title')}>
      {forEducator && (
        <RadioCards
          legend={t('ask.kind')}
          value={as}
          onChange={(next) => {
            setAs(next);
            setPerson(undefined);
          }}
          options={kindsOf(evidence).map((kind) => ({
            value: kind,
            title: t(`ask.${kind}`),
            note: t(`ask.${kind}.note`),
          }))}
        />
      )}
      <PeoplePicker
        key={as}
        studentId={evidence.studentId}
        as={as}
        label={t('ask.who')}
        find={t('ask.find')}
        nobody={t('ask.nobody')}
        chosen={person ? [person] : []}
        onChange={([one]) => {
          setPerson(one);
          setMissing(false);
        }}
      />
      {missing && (
        <p className={styles.missing} role="alert">
          {t('ask.missing')}
        </p>
      )}
      {evidence.competencies.length > 1 && (
        <Select
          label={t('ask.skill')}
          value={skill}
          onChange={setSkill}
          options={evidence.competencies.map((one) => ({ value: one.id, label: shortName(one) }))}
        />
      )}
      <TextArea
        label={t('ask.note')}
        note={t('asks.decline.note')}
        value={note}
        onChange={setNote}
        maxLength={500}
        rows={2}
      />
      <ButtonRow>
        <Button kind="primary" busy={busy} onClick={finish}>
          {t('ask.send')}
        </Button>
      </ButtonRow>
    </Dialog>
  );
}

/** Sends the ask; the dialog stays open where it was refused, with what was entered. */
function useAsk({ studentId, id }: Evidence, onDone: () => void) {
  const t = useT();
  const show = useToast();
  const queryClient = useQueryClient();
  const mutation = useMutation({
    mutationFn: (body: AskRequest) => api.post(`/students/${studentId}/evidence/${id}/asks`, body),
    onSuccess: () => {
      show({ text: t('ask.sent') });
      onDone();
    },
    onError: (error) => show({ text: t(isProblem(error, 'asked-already') ? 'ask.again' : 'ui.error.title') }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: asksOf(studentId, id).queryKey }),
  });
  return { send: mutation.mutate, busy: mutation.isPending };
}
