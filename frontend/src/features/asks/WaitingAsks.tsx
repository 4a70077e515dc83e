import { useQuery } from '@tanstack/react-query';
import { useT } from '../../i18n';
import { Card, CardHead, TextLink } from '../../ui';
import { AskRow } from './AskRow';
import styles from './Asks.module.css';
import { useAsksPage, waitingAsks } from './asks';

const FIRST = 3;

/** On a home page: who wants the reader to look at something. Nothing where nobody does. */
export function WaitingAsks() {
  const t = useT();
  const page = useAsksPage();
  const { data = [] } = useQuery(waitingAsks());
  if (data.length === 0) return null;
  return (
    <Card aria-labelledby="asked">
      <CardHead
        end={
          <TextLink to={page} params={{ askId: undefined }}>
            {t('asks.all')}
          </TextLink>
        }
      >
        <h2 id="asked">{t('asks.title')}</h2>
      </CardHead>
      <p className="small quiet">{t('asks.count', { count: data.length })}</p>
      <ul className={styles.rows}>
        {data.slice(0, FIRST).map((ask) => (
          <AskRow key={ask.id} ask={ask} />
        ))}
      </ul>
    </Card>
  );
}
