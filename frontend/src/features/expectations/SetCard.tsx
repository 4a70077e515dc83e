import type { ExpectationSet } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Button, ButtonRow, Card, Chip, Disclosure, LevelGlyph, useLevelName } from '../../ui';
import styles from './Expectations.module.css';
import { useAdopt } from './useExpectations';

/** One set: for whom, how much, and, as a draft, the decision to adopt it. */
export function SetCard({ set }: { set: ExpectationSet }) {
  const t = useT();
  const { adopt, busy } = useAdopt(set);
  const line = t('expect.line', {
    grade: set.gradeLevel ? String(Number(set.gradeLevel) || set.gradeLevel) : 'none',
    count: set.items.length,
    rule: set.ruleName ?? 'none',
  });
  return (
    <Card as="article" className={styles.card} aria-label={set.title}>
      <div className={styles.head}>
        <h2>{set.title}</h2>
        <Chip look={set.status === 'ADOPTED' ? 'accent' : 'outlined'}>
          {t(`expect.status.${set.status}`)}
        </Chip>
      </div>
      <Disclosure summary={line}>
        <Items set={set} />
      </Disclosure>
      {set.status === 'DRAFT' && (
        <ButtonRow>
          <Button kind="primary" busy={busy} onClick={adopt}>
            {t('expect.adopt')}
          </Button>
        </ButtonRow>
      )}
    </Card>
  );
}

function Items({ set }: { set: ExpectationSet }) {
  const t = useT();
  const format = useFormat();
  const nameOf = useLevelName();
  return (
    <ul className={styles.items}>
      {set.items.map(({ competency, requiredLevel, dueOn }) => (
        <li key={competency.id}>
          <LevelGlyph level={requiredLevel} />
          <span>
            {competency.statement} <span className="small quiet">{competency.code}</span>
          </span>
          <span className="small quiet">
            {t('expect.itemLevel', {
              level: nameOf(requiredLevel),
              dated: dueOn ? 'yes' : 'no',
              day: dueOn ? format.day(dueOn) : '',
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}
