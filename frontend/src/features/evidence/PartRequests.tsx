import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, queries } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Avatar, Button, ButtonRow, Card, Checkbox, Facts, TextArea } from '../../ui';
import { shortName } from '../shared/shortName';
import { useActs } from '../shared/useActs';
import styles from './Evidence.module.css';
import { type PartRequest, partRequestsOf } from './group';
import { MediaView } from './MediaView';

/** Work classmates say was made together: it is the student's own once they say what they did. */
export function PartRequests({ studentId }: { studentId: string }) {
  const t = useT();
  const { data = [] } = useQuery(partRequestsOf(studentId));
  if (data.length === 0) return null;
  return (
    <section className={styles.group} aria-labelledby="parts">
      <h2 id="parts">{t('part.title')}</h2>
      {data.map((request) => (
        <Part key={request.id} studentId={studentId} request={request} />
      ))}
    </section>
  );
}

function Part({ studentId, request }: { studentId: string; request: PartRequest }) {
  const t = useT();
  const format = useFormat();
  const [part, setPart] = useState('');
  const [showsMyName, setShows] = useState(false);
  const [missing, setMissing] = useState(false);
  const act = useActs(partRequestsOf(studentId).queryKey, queries.evidenceList(studentId).queryKey);
  const answer = (mine: boolean) => {
    setMissing(mine && !part.trim());
    if (mine && !part.trim()) return;
    const body = mine ? { mine, part: part.trim(), showsMyName } : { mine };
    act.mutate({
      send: () => api.post(`/students/${studentId}/part-requests/${request.id}/answers`, body),
      done: mine ? 'part.done' : 'part.declined',
    });
  };
  return (
    <Card className={styles.partRequest} aria-label={request.title}>
      <div className={styles.from}>
        <Avatar person={request.from} />
        <p>
          <strong>{t('part.from', { name: request.from.name })}</strong>
          <span className="small quiet">{format.day(request.askedAt)}</span>
        </p>
      </div>
      <h3 dir="auto">{request.title}</h3>
      {request.text && <p dir="auto">{request.text}</p>}
      {request.media.map((one) => (
        <MediaView key={one.id} media={one} />
      ))}
      <Facts facts={request.competencies.map((skill) => ({ text: shortName(skill) }))} />
      <TextArea
        label={t('part.words')}
        help={t('part.words.help')}
        value={part}
        maxLength={2000}
        onChange={setPart}
        error={missing ? t('part.words.missing') : undefined}
      />
      <Checkbox checked={showsMyName} onChange={setShows}>
        {t('add.partners.name')}
      </Checkbox>
      <ButtonRow>
        <Button kind="primary" busy={act.isPending} onClick={() => answer(true)}>
          {t('part.mine')}
        </Button>
        <Button kind="quiet" disabled={act.isPending} onClick={() => answer(false)}>
          {t('part.notMine')}
        </Button>
      </ButtonRow>
    </Card>
  );
}
