import type { Evidence } from '../../api';
import { useT } from '../../i18n';
import { Card, CardHead } from '../../ui';
import { SpokenComment } from '../shared/spoken/SpokenComment';
import { counts } from './counts';
import styles from './Evidence.module.css';
import { Ladder } from './Ladder';

/** What classmates, mentors and programs said: worth reading, and not what the piece counts as. */
export function OthersSaid({ evidence }: { evidence: Evidence }) {
  const t = useT();
  const others = evidence.judgements.filter((one) => !counts(one));
  if (others.length === 0) return null;
  return (
    <Card aria-labelledby="others">
      <CardHead>
        <h2 id="others">{t('work.others')}</h2>
      </CardHead>
      <ol className={styles.rubric}>
        {others.map((one) => (
          <li key={one.id}>
            <h3>{one.tool ?? one.by.name}</h3>
            <Ladder level={one.level} />
            {one.comment && (
              <p className="small quiet" dir="auto">
                {one.comment}
              </p>
            )}
            <SpokenComment spoken={one.spoken} by={one.by} />
          </li>
        ))}
      </ol>
      <p className={styles.key}>{t('work.others.note')}</p>
    </Card>
  );
}
