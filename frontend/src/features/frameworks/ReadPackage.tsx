import { useQuery } from '@tanstack/react-query';
import { type FrameworkImport, queries } from '../../api';
import { useT } from '../../i18n';
import { Button, ButtonRow, Card, Chip, Disclosure, Loaded } from '../../ui';
import styles from './Frameworks.module.css';
import { usePublish } from './useFrameworks';

/** As many rows as a person reads before publishing. */
const SHOWN = 100;

/** A package that was read: counts, remarks, what would change, and the decision. */
export function ReadPackage({ read }: { read: FrameworkImport }) {
  const t = useT();
  const { publish, busy } = usePublish(read.id);
  return (
    <Card as="article" className={styles.card} aria-label={read.title}>
      <h3>{read.title}</h3>
      <p className="small quiet">{t('framework.counts', { ...read.counts })}</p>
      {read.warnings.length > 0 && (
        <Disclosure summary={t('framework.warnings', { count: read.warnings.length })}>
          <ul className={styles.lines}>
            {read.warnings.slice(0, SHOWN).map((warning) => (
              <li key={`${warning.code}-${warning.identifier}-${warning.message}`}>{warning.message}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <Disclosure summary={t('framework.difference')}>
        <Difference id={read.id} />
      </Disclosure>
      <ButtonRow>
        <Button busy={busy} onClick={publish}>
          {t('framework.publish')}
        </Button>
      </ButtonRow>
    </Card>
  );
}

function Difference({ id }: { id: string }) {
  const t = useT();
  const difference = useQuery(queries.frameworkDifference(id));
  return (
    <Loaded query={difference}>
      {(changes) => (
        <ul className={styles.lines}>
          {changes.slice(0, SHOWN).map((change) => (
            <li key={`${change.kind}-${change.identifier}`}>
              <Chip>{t(`framework.kind.${change.kind}`)}</Chip> <b>{change.code}</b>{' '}
              {change.kind === 'CHANGED' && <s>{change.before}</s>} {change.after ?? change.before}
            </li>
          ))}
          {changes.length > SHOWN && <li>{t('framework.more', { count: changes.length - SHOWN })}</li>}
        </ul>
      )}
    </Loaded>
  );
}
