import { useQuery } from '@tanstack/react-query';
import { Check } from 'lucide-react';
import { useState } from 'react';
import { type Advancement, type PersonRef, queries } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Button, ButtonRow, Card, LevelChip, TextLink } from '../../ui';
import { shortName } from '../shared/shortName';
import { EstimateLine } from '../shared/standing/EstimateLine';
import { useReasonWords } from '../shared/standing/useReasonWords';
import { NotYetDialog } from './NotYetDialog';
import { PanelPicker } from './PanelPicker';
import { PieceLinks } from './PieceLinks';
import styles from './Student.module.css';
import { useDecisions } from './useDecisions';

interface Props {
  advancement: Advancement;
  /** One button of a page is the first to press. */
  isFirst: boolean;
}

/** One open question: what the rule rests on, what the student says, and a teacher's answer. */
export function DecisionCard({ advancement, isFirst }: Props) {
  const t = useT();
  const format = useFormat();
  const words = useReasonWords();
  const [declining, setDeclining] = useState(false);
  const [panel, setPanel] = useState<PersonRef[]>([]);
  const panelIds = panel.map((one) => one.id);
  const { id, studentId, competency } = advancement;
  const { confirm, decline, busy } = useDecisions(studentId);
  const { data } = useQuery(queries.state(studentId));
  const estimate = data?.items.find((item) => item.competencyId === competency.id)?.estimate;
  return (
    <Card className={styles.decision} aria-label={shortName(competency)}>
      <div className={styles.decisionHead}>
        <LevelChip level={advancement.level} />
        <h3>
          <TextLink
            to="/t/s/$studentId/skill/$competencyId"
            params={{ studentId, competencyId: competency.id }}
          >
            {competency.statement}
          </TextLink>
        </h3>
      </div>
      <p>{words(advancement.because)}</p>
      <p className="small quiet">
        {t('decision.because', { code: competency.code, day: format.day(advancement.proposedAt) })}
      </p>
      {estimate && <EstimateLine estimate={estimate} hint />}
      {advancement.statement && (
        <blockquote className={styles.statement} dir="auto">
          {advancement.statement}
        </blockquote>
      )}
      <PieceLinks studentId={studentId} competencyId={competency.id} />
      <PanelPicker studentId={studentId} panel={panel} onChange={setPanel} />
      <ButtonRow>
        <Button
          kind={isFirst ? 'primary' : 'soft'}
          icon={Check}
          busy={busy}
          onClick={() => confirm(id, panelIds)}
        >
          {t('decision.confirm')}
        </Button>
        <Button kind="quiet" onClick={() => setDeclining(true)}>
          {t('decision.notYet')}
        </Button>
      </ButtonRow>
      <NotYetDialog
        isOpen={declining}
        onClose={() => setDeclining(false)}
        onSend={(given) => decline(id, given, panelIds)}
      />
    </Card>
  );
}
