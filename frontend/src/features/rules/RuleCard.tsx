import { useState } from 'react';
import { useFormat, useT } from '../../i18n';
import { Button, ButtonRow, Card, Chip } from '../../ui';
import type { Rule } from '../shared/standing/questions';
import { RuleInWords } from '../shared/standing/RuleInWords';
import { Preview } from './Preview';
import styles from './Rules.module.css';
import { useRuleActions } from './useRules';

/** One version of a rule in words; a draft shows whom it would change before it can be adopted. */
export function RuleCard({ rule }: { rule: Rule }) {
  const t = useT();
  const format = useFormat();
  const [looking, setLooking] = useState(false);
  const { adopt, busy } = useRuleActions();
  const title = t('rules.name', { name: rule.name, version: rule.version });
  return (
    <Card as="article" className={styles.card} aria-label={title}>
      <div className={styles.head}>
        <h2>{title}</h2>
        <Chip look={rule.status === 'ADOPTED' ? 'accent' : 'outlined'}>
          {t(`rules.status.${rule.status}`)}
        </Chip>
        {rule.adoptedAt && (
          <span className="small quiet">{t('rules.since', { day: format.date(rule.adoptedAt) })}</span>
        )}
      </div>
      <RuleInWords rule={rule} />
      {rule.status === 'DRAFT' && (
        <>
          {looking && <Preview ruleId={rule.id} />}
          <ButtonRow>
            {looking ? (
              <Button kind="primary" busy={busy} onClick={() => adopt(rule.id)}>
                {t('rules.adopt')}
              </Button>
            ) : (
              <Button onClick={() => setLooking(true)}>{t('rules.preview')}</Button>
            )}
          </ButtonRow>
        </>
      )}
    </Card>
  );
}
