import { useQuery } from '@tanstack/react-query';
import { Check } from 'lucide-react';
import { useState } from 'react';
import { type Advancement, queries } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Button, ButtonRow, Card, Dialog, LevelChip, TextArea, TextField } from '../../ui';
import styles from './Student.module.css';
import { useDecisions } from './useDecisions';

/** Skills that the rule calls sufficient: a teacher says whether the student has attained them. */
export function Decisions({ studentId }: { studentId: string }) {
  const t = useT();
  const { data = [] } = useQuery(queries.advancements(studentId));
  const open = data.filter(({ status }) => status === 'PROPOSED');
  if (open.length === 0) return null;
  return (
    <section aria-label={t('decision.title')} className={styles.decisions}>
      <h2>{t('decision.title')}</h2>
      {open.map((advancement, index) => (
        <Decision key={advancement.id} advancement={advancement} isFirst={index === 0} />
      ))}
    </section>
  );
}

function Decision({ advancement, isFirst }: { advancement: Advancement; isFirst: boolean }) {
  const t = useT();
  const format = useFormat();
  const [declining, setDeclining] = useState(false);
  const { confirm, decline, busy } = useDecisions(advancement);
  return (
    <Card className={styles.decision}>
      <div className={styles.decisionHead}>
        <LevelChip level={advancement.level} />
        <h3>{advancement.competency.statement}</h3>
      </div>
      <p className="small quiet">
        {t('decision.because', {
          code: advancement.competency.code,
          day: format.day(advancement.proposedAt),
        })}
      </p>
      <ButtonRow>
        <Button kind={isFirst ? 'primary' : 'soft'} icon={Check} busy={busy} onClick={confirm}>
          {t('decision.confirm')}
        </Button>
        <Button kind="quiet" onClick={() => setDeclining(true)}>
          {t('decision.notYet')}
        </Button>
      </ButtonRow>
      <NotYet isOpen={declining} onClose={() => setDeclining(false)} onSend={decline} />
    </Card>
  );
}

interface NotYetProps {
  isOpen: boolean;
  onClose: () => void;
  onSend: (reason: string, nextDate: string | undefined) => void;
}

/** Not yet needs a reason that the student reads, and may say when to look again. */
function NotYet({ isOpen, onClose, onSend }: NotYetProps) {
  const t = useT();
  const [reason, setReason] = useState('');
  const [nextDate, setNextDate] = useState('');
  const [missing, setMissing] = useState(false);
  const send = () => {
    setMissing(reason.trim() === '');
    if (!reason.trim()) return;
    onSend(reason.trim(), nextDate || undefined);
    onClose();
  };
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('decision.notYet.title')}>
      <TextArea
        label={t('decision.reason')}
        help={t('decision.reason.help')}
        value={reason}
        onChange={setReason}
        maxLength={1000}
        error={missing ? t('decision.reason.missing') : undefined}
      />
      <TextField label={t('decision.nextDate')} type="date" value={nextDate} onChange={setNextDate} />
      <ButtonRow>
        <Button kind="primary" onClick={send}>
          {t('decision.notYet')}
        </Button>
      </ButtonRow>
    </Dialog>
  );
}
