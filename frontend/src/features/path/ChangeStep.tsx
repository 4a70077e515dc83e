import { useState } from 'react';
import type { Step } from '../../api';
import { useT } from '../../i18n';
import { Button, ButtonRow, Chips, Dialog, RadioCards, TapChip, TextArea, TextField } from '../../ui';
import {
  editsOf,
  emptyWish,
  endsTooEarly,
  OPEN,
  OUT,
  type ProposalReason,
  reasons,
  saysSomething,
  type Wish,
} from './codesign';
import type { SaidWish } from './useCodesign';
import { optionNote } from './words';

interface Props {
  /** The step it is about; left out for a new one. */
  step?: Step | undefined;
  /** What is in the form at first, when somebody else's wish is edited. */
  start?: Wish;
  send: string;
  onSend: (wish: SaidWish) => void;
  onClose: () => void;
}

/** What would you change? A reason to tap, what instead if one knows, and own words. */
export function ChangeStep({ step, start, send, onSend, onClose }: Props) {
  const t = useT();
  const [wish, setWish] = useState<Wish>(start ?? { ...emptyWish, reason: step ? undefined : 'OWN_IDEA' });
  const [tried, setTried] = useState(false);
  const set = (part: Partial<Wish>) => setWish((before) => ({ ...before, ...part }));
  const finish = () => {
    setTried(true);
    if (!wish.reason || !saysSomething(wish, step) || endsTooEarly(wish)) return;
    onSend({ reason: wish.reason, note: wish.note.trim() || undefined, edits: editsOf(wish, step) });
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={step ? t('codesign.titleOf', { title: step.title }) : t('codesign.new')}
    >
      {step && <Reasons value={wish.reason} onChange={(reason) => set({ reason })} />}
      {tried && step && !wish.reason && <p role="alert">{t('codesign.missing')}</p>}
      <Instead step={step} wish={wish} set={set} tried={tried} />
      <TextArea
        label={t('change.note')}
        value={wish.note}
        onChange={(note) => set({ note })}
        rows={3}
        maxLength={500}
      />
      <ButtonRow>
        <Button kind="primary" onClick={finish}>
          {send}
        </Button>
      </ButtonRow>
    </Dialog>
  );
}

function Reasons({
  value,
  onChange,
}: {
  value: ProposalReason | undefined;
  onChange: (reason: ProposalReason) => void;
}) {
  const t = useT();
  return (
    <Chips label={t('change.reasons')}>
      {reasons.map((reason) => (
        <TapChip key={reason} pressed={value === reason} onClick={() => onChange(reason)}>
          {t(`codesign.reason.${reason}`)}
        </TapChip>
      ))}
    </Chips>
  );
}

interface InsteadProps {
  step: Step | undefined;
  wish: Wish;
  set: (part: Partial<Wish>) => void;
  tried: boolean;
}

/** What instead: other days or a place, an own idea, or another way to do it. */
function Instead({ step, wish, set, tried }: InsteadProps) {
  const t = useT();
  if (!wish.reason) return null;
  if (wish.reason === 'OTHER_TIME_OR_PLACE') return <Elsewhere wish={wish} set={set} tried={tried} />;
  if (wish.reason === 'OWN_IDEA' || !step) {
    return (
      <TextField
        label={t('codesign.idea')}
        value={wish.idea}
        onChange={(idea) => set({ idea })}
        maxLength={120}
        error={tried && !step && !wish.idea.trim() ? t('codesign.idea.missing') : undefined}
      />
    );
  }
  const ways = step.options.filter(({ opportunityId }) => opportunityId !== step.chosenOptionId);
  return (
    <RadioCards
      legend={t('codesign.instead')}
      value={wish.instead}
      onChange={(instead) => set({ instead })}
      options={[
        { value: OPEN, title: t('codesign.open') },
        ...ways.map((way) => ({ value: way.opportunityId, title: way.title, note: optionNote(way, t) })),
        { value: OUT, title: t('codesign.out'), note: t('codesign.out.note') },
      ]}
    />
  );
}

function Elsewhere({ wish, set, tried }: Omit<InsteadProps, 'step'>) {
  const t = useT();
  return (
    <>
      <TextField
        label={t('codesign.startOn')}
        type="date"
        value={wish.startOn}
        onChange={(startOn) => set({ startOn })}
      />
      <TextField
        label={t('codesign.endOn')}
        type="date"
        value={wish.endOn}
        onChange={(endOn) => set({ endOn })}
        error={tried && endsTooEarly(wish) ? t('codesign.tooEarly') : undefined}
      />
      <TextField
        label={t('codesign.place')}
        value={wish.place}
        onChange={(place) => set({ place })}
        maxLength={200}
      />
    </>
  );
}
