import { useQuery } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import { isProblem } from '../../api';
import { useT } from '../../i18n';
import { EmptyState, Loaded, Page, TextLink } from '../../ui';
import { AnswerForm } from './AnswerForm';
import { AskedWork } from './AskedWork';
import styles from './Asks.module.css';
import { askedPiece, useAsksPage } from './asks';

/** One piece somebody wants the reader to look at, and the answer. */
export function AnswerPage({ askId }: { askId: string }) {
  const t = useT();
  const page = useAsksPage();
  const ask = useQuery(askedPiece(askId));
  const gone = isProblem(ask.error) && ask.error.status === 404;
  return (
    <Page
      title={ask.data?.piece?.title ?? t('asks.title')}
      lead={ask.data && t('asks.from', { name: ask.data.askedBy.name })}
      back={
        <TextLink to={page} params={{ askId: undefined }} icon={ArrowLeft}>
          {t('asks.title')}
        </TextLink>
      }
    >
      {gone ? (
        <EmptyState title={t('asks.gone')}>{t('asks.gone.text')}</EmptyState>
      ) : (
        <Loaded query={ask} errorTitle={t('asks.error.piece')}>
          {(data) => (
            <div className={styles.desk}>
              <AskedWork ask={data} />
              <AnswerForm ask={data} />
            </div>
          )}
        </Loaded>
      )}
    </Page>
  );
}
