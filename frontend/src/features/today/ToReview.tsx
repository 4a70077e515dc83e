import { Hourglass } from 'lucide-react';
import type { Today } from '../../api';
import { useT } from '../../i18n';
import { Card, classes, Icon, LinkButton } from '../../ui';
import styles from './Today.module.css';

/** How much waits, and the way to it. */
export function ToReview({ review }: { review: Today['review'] }) {
  const t = useT();
  const recent = review.total - review.over3Days;
  return (
    <Card className={styles.review}>
      <h2>{t('today.review')}</h2>
      <dl>
        <div>
          <dt>
            {review.over3Days > 0 && <Icon of={Hourglass} small />}
            {t('today.over3')}
          </dt>
          <Share part={review.over3Days} of={review.total} late />
          <dd>{review.over3Days}</dd>
        </div>
        <div>
          <dt>{t('today.recent')}</dt>
          <Share part={recent} of={review.total} />
          <dd>{recent}</dd>
        </div>
      </dl>
      {review.total > 0 ? (
        <LinkButton kind="primary" block to="/t/review">
          {t('today.start')}
        </LinkButton>
      ) : (
        <p className="small quiet">{t('today.allSeen')}</p>
      )}
    </Card>
  );
}

/** The number beside it, drawn. */
function Share({ part, of, late }: { part: number; of: number; late?: boolean }) {
  return (
    <dd className={classes(styles.share, late && styles.late)} aria-hidden="true">
      <i style={{ inlineSize: `${of > 0 ? (100 * part) / of : 0}%` }} />
    </dd>
  );
}
