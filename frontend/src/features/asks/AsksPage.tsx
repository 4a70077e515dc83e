import { useQuery } from '@tanstack/react-query';
import { useT } from '../../i18n';
import { Card, EmptyState, Loaded, Page } from '../../ui';
import { NotebookSpot } from '../../ui/spots';
import { AskRow } from './AskRow';
import styles from './Asks.module.css';
import { waitingAsks } from './asks';

/** Everything somebody wants the reader to look at, longest waiting first. */
export function AsksPage() {
  const t = useT();
  const asks = useQuery(waitingAsks());
  return (
    <Page title={t('asks.title')} lead={t('asks.lead')}>
      <div className={styles.narrow}>
        <Loaded query={asks} errorTitle={t('asks.error')}>
          {(all) =>
            all.length === 0 ? (
              <EmptyState spot={<NotebookSpot />} title={t('asks.empty')}>
                {t('asks.empty.text')}
              </EmptyState>
            ) : (
              <Card as="div" className={styles.rows}>
                <ul>
                  {all.map((ask) => (
                    <AskRow key={ask.id} ask={ask} />
                  ))}
                </ul>
              </Card>
            )
          }
        </Loaded>
      </div>
    </Page>
  );
}
