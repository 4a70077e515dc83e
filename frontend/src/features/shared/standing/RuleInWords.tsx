import { type MessageId, useT } from '../../../i18n';
import { useLevelName } from '../../../ui';
import type { Rule } from './questions';
import styles from './Standing.module.css';

type Settings = Rule['parameters'];

/** What each kind of rule asks for, in the order it is read. A condition that asks for nothing is left out. */
const conditions: Record<Rule['kind'], readonly [MessageId, (settings: Settings) => boolean][]> = {
  BODY_OF_EVIDENCE: [
    ['rule.pieces', () => true],
    ['rule.latest', () => true],
    ['rule.kinds', ({ minKinds = 1 }) => minKinds > 1],
    ['rule.teacher', ({ teacherScored = 0 }) => teacherScored > 0],
    ['rule.span', ({ spanDays = 0 }) => spanDays > 0],
  ],
  N_TIMES: [['rule.times', () => true]],
  DECAYING_AVERAGE: [
    ['rule.pieces', () => true],
    ['rule.decaying', () => true],
  ],
  HIGHEST: [
    ['rule.pieces', () => true],
    ['rule.highest', () => true],
  ],
  MOST_RECENT: [
    ['rule.pieces', () => true],
    ['rule.mostRecent', () => true],
  ],
  MEAN_OF_RECENT: [
    ['rule.pieces', () => true],
    ['rule.mean', () => true],
  ],
  MEDIAN_OF_RECENT: [
    ['rule.pieces', () => true],
    ['rule.median', () => true],
  ],
  MODE_OF_RECENT: [
    ['rule.pieces', () => true],
    ['rule.mode', () => true],
  ],
  POWER_LAW: [
    ['rule.pieces', () => true],
    ['rule.curve', () => true],
  ],
  PORTFOLIO: [
    ['rule.portfolio', () => true],
    ['rule.lowest', () => true],
  ],
};

/** A rule as a list of what it asks for: the one rendering, whoever reads it. */
export function RuleInWords({ rule }: { rule: Pick<Rule, 'kind' | 'parameters'> }) {
  const t = useT();
  const nameOf = useLevelName();
  const values = {
    ...rule.parameters,
    level: nameOf(rule.parameters.requiredLevel ?? 3),
    start: nameOf(rule.parameters.startLevel ?? 1),
    rest: 100 - (rule.parameters.latestPercent ?? 0),
  };
  return (
    <ul className={styles.rule}>
      {conditions[rule.kind]
        .filter(([, asked]) => asked(rule.parameters))
        .map(([id]) => (
          <li key={id}>{t(id, values)}</li>
        ))}
      {rule.parameters.peersCount === 1 && <li>{t('rule.peers')}</li>}
      <li>{t('rule.person')}</li>
    </ul>
  );
}
