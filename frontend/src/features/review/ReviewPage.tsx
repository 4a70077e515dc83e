import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { type QueueItem, queries, type ReviewQueue } from '../../api';
import { useT } from '../../i18n';
import { EmptyState, Loaded, Page } from '../../ui';
import { ContestDesk } from './ContestDesk';
import { itemOfDraft } from './openDrafts';
import { Piece } from './Piece';
import { Queue } from './Queue';
import styles from './Review.module.css';

/** Everything that waits for this teacher: the queue, one piece of work, and its rubric. */
export default function ReviewPage() {
  const t = useT();
  const queue = useQuery(queries.reviewQueue());
  const counts = queue.data?.counts;
  const lead = counts && counts.total > 0 ? t('review.lead', { ...counts }) : undefined;
  return (
    <Page title={t('review.title')} lead={lead} wide>
      <Loaded query={queue} errorTitle={t('review.error')}>
        {(data) => <Desk queue={data} />}
      </Loaded>
    </Page>
  );
}

function Desk({ queue }: { queue: ReviewQueue }) {
  const t = useT();
  const { evidenceId } = useParams({ strict: false });
  // what was open stays open when somebody else takes it off the list
  const [first] = useState(queue.items[0]?.evidenceId);
  const openId = evidenceId ?? first;
  const open =
    queue.items.find((item) => item.evidenceId === openId) ??
    itemOfDraft(openId) ??
    (evidenceId ? undefined : queue.items[0]);
  const contest = queue.contests.find((one) => one.evidenceId === evidenceId);
  if (queue.items.length + queue.contests.length === 0 && !open) {
    return (
      <div className={styles.empty}>
        <EmptyState title={t('review.empty')}>{t('review.empty.text')}</EmptyState>
      </div>
    );
  }
  return (
    <div className={styles.desk} data-open={evidenceId ? 'piece' : 'queue'}>
      <Queue items={queue.items} contests={queue.contests} openId={(contest ?? open)?.evidenceId} />
      {contest ? (
        <ContestDesk key={contest.judgementId} contest={contest} />
      ) : open ? (
        <Piece key={open.evidenceId} item={open} next={after(queue.items, open)} />
      ) : (
        <Gone />
      )}
    </div>
  );
}

function Gone() {
  const t = useT();
  return <EmptyState title={t('review.gone')}>{t('review.gone.text')}</EmptyState>;
}

/** The piece to open once this one is done: the same competency first, so that the rubric stays. */
function after(items: readonly QueueItem[], open: QueueItem): QueueItem | undefined {
  const rest = items.filter((item) => item.evidenceId !== open.evidenceId);
  const competency = open.competencies[0]?.id;
  return rest.find((item) => item.competencies[0]?.id === competency) ?? rest[0];
}
