import { useQuery } from '@tanstack/react-query';
import type { CompetencyState } from '../../../api';
import { useT } from '../../../i18n';
import { Disclosure, LevelChip, Stack } from '../../../ui';
import { EstimateLine } from './EstimateLine';
import { ExplanationTerms } from './ExplanationTerms';
import { Growth } from './Growth';
import { allRules } from './questions';
import { RuleInWords } from './RuleInWords';
import styles from './Standing.module.css';
import { useReasonWords } from './useReasonWords';

interface Props {
  state: CompetencyState;
  studentId: string;
  /** Educators also read what rule and estimate together suggest to do. */
  forEducator?: boolean;
}

/** Where a student stands with one skill: what the rule says, beside it what the evidence suggests, and why. */
export function Standing({ state, studentId, forEducator = false }: Props) {
  const t = useT();
  const words = useReasonWords();
  const where = { studentId, competencyId: state.competencyId };
  return (
    <Stack gap="tight">
      <div className={styles.verdict}>
        <LevelChip level={state.level} />
        <b>{t(`student.status.${state.status}`)}</b>
        <p>{words(state.reason)}</p>
      </div>
      {state.estimate && <EstimateLine estimate={state.estimate} hint={forEducator} />}
      <Growth {...where} />
      <div>
        <Disclosure summary={t('standing.rule', { rule: state.rule.name })} className={styles.more}>
          <RuleOf id={state.rule.id} />
        </Disclosure>
        {state.estimate && (
          <Disclosure summary={t('standing.terms')} className={styles.more}>
            <ExplanationTerms {...where} />
          </Disclosure>
        )}
      </div>
    </Stack>
  );
}

function RuleOf({ id }: { id: string }) {
  const { data = [] } = useQuery({ ...allRules(), staleTime: 600_000 });
  const rule = data.find((one) => one.id === id);
  return rule ? <RuleInWords rule={rule} /> : null;
}
