import { useState } from 'react';
import type { Advancement, CompetencyState } from '../../api';
import { useT } from '../../i18n';
import { Button, ButtonRow } from '../../ui';
import { WordsDialog } from '../shared/standing/WordsDialog';
import { useDecisions } from './useDecisions';

interface Props {
  state: CompetencyState;
  studentId: string;
  decisions: readonly Advancement[];
}

/** What a teacher may decide besides the rule, each with a reason that the student reads. */
export function LevelActions({ state, studentId, decisions }: Props) {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const { override, reverse, busy } = useDecisions(studentId);
  const attained = state.status === 'ATTAINED' || state.status === 'DUE_FOR_CHECK';
  const confirmed = decisions.find(({ status }) => status === 'CONFIRMED');
  const open = decisions.some(({ status }) => status === 'PROPOSED');
  const mayOverride = !attained && !open && state.evidenceCount > 0;
  if (!mayOverride && !(attained && confirmed)) return null;
  const send = (reason: string) =>
    attained && confirmed ? reverse(confirmed.id, reason) : override(state.competencyId, reason);
  return (
    <>
      <ButtonRow>
        <Button busy={busy} onClick={() => setAsking(true)}>
          {t(attained ? 'decision.reverse' : 'decision.override')}
        </Button>
      </ButtonRow>
      <WordsDialog
        isOpen={asking}
        onClose={() => setAsking(false)}
        title={t(attained ? 'decision.reverse.title' : 'decision.override.title')}
        label={t('decision.reason')}
        help={t('decision.reason.help')}
        missing={t('decision.missing')}
        send={t(attained ? 'decision.reverse' : 'decision.confirm')}
        onSend={send}
      />
    </>
  );
}
