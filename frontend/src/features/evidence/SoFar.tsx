import type { Evidence } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Card, CardHead, type Event, StatusTimeline } from '../../ui';

/** What has happened to a piece of work, newest first. */
export function SoFar({ evidence }: { evidence: Evidence }) {
  const t = useT();
  const format = useFormat();
  const events: (Event & { at: string })[] = evidence.feedback.map((letter) => ({
    at: letter.at,
    when: format.day(letter.at),
    title: t(letter.outcome === 'ACCEPTED' ? 'soFar.counts' : 'soFar.feedback', { name: letter.by.name }),
  }));
  if (evidence.submittedAt) {
    events.push({ at: evidence.submittedAt, when: format.day(evidence.submittedAt), title: t('soFar.sent') });
  }
  events.push({ at: evidence.capturedAt, when: format.day(evidence.capturedAt), title: t('soFar.started') });
  events.sort((a, b) => b.at.localeCompare(a.at));
  return (
    <Card>
      <CardHead>
        <h2>{t('soFar.title')}</h2>
      </CardHead>
      <StatusTimeline events={events} />
    </Card>
  );
}
