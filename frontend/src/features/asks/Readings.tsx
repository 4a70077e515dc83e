import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type Competency, type Evidence, type Level, queries } from '../../api';
import { useT } from '../../i18n';
import {
  Button,
  ButtonRow,
  Card,
  CardHead,
  LevelChip,
  LevelGlyph,
  Loaded,
  RadioCards,
  TextArea,
  useLevelName,
} from '../../ui';
import looks from '../shared/Looks.module.css';
import { shortName } from '../shared/shortName';
import { useActs } from '../shared/useActs';
import styles from './Asks.module.css';
import { type Ask, asksOf, openReadings } from './asks';

/** The second readings of a piece: hidden until both are in, then beside each other, then settled. */
export function Readings({ evidence }: { evidence: Evidence }) {
  const { data = [] } = useQuery(asksOf(evidence.studentId, evidence.id));
  return data
    .filter(({ capacity, status }) => capacity === 'SECOND' && status !== 'DECLINED')
    .map((ask) => <Reading key={ask.id} evidence={evidence} ask={ask} />);
}

interface Props {
  evidence: Evidence;
  ask: Ask;
}

function Reading({ evidence, ask }: Props) {
  const t = useT();
  const rubric = useQuery(queries.competency(ask.competency.id));
  return (
    <Card aria-labelledby={`reading-${ask.id}`} className={styles.settle}>
      <CardHead>
        <h2 id={`reading-${ask.id}`}>{t('readings.title')}</h2>
      </CardHead>
      <p className="small quiet">{shortName(ask.competency)}</p>
      {ask.status === 'OPEN' ? (
        <p>{t('readings.waits', { name: ask.asked.name })}</p>
      ) : (
        <Loaded query={rubric} errorTitle={t('review.error.rubric')}>
          {(competency) => <Both evidence={evidence} ask={ask} competency={competency} />}
        </Loaded>
      )}
    </Card>
  );
}

function Both({ evidence, ask, competency }: Props & { competency: Competency }) {
  const t = useT();
  const top = competency.scale.levels.at(-1)?.level ?? 4;
  const first = ask.firstLevel ?? 0;
  const second = ask.secondLevel ?? 0;
  return (
    <>
      <div className={looks.both}>
        <section aria-label={t('readings.first')}>
          <h3>{t('readings.first')}</h3>
          <LevelChip level={first} of={top} />
        </section>
        <section aria-label={t('readings.second', { name: ask.asked.name })}>
          <h3>{t('readings.second', { name: ask.asked.name })}</h3>
          <LevelChip level={second} of={top} />
        </section>
      </div>
      <p>{t('readings.apart', { count: Math.abs(first - second) })}</p>
      {ask.settledLevel === undefined ? (
        <Settle evidence={evidence} ask={ask} competency={competency} top={top} />
      ) : (
        <>
          <p>
            {t('readings.settled')} <LevelChip level={ask.settledLevel} of={top} />
          </p>
          {ask.settledNote && <p dir="auto">{ask.settledNote}</p>}
        </>
      )}
    </>
  );
}

/** One level out of two readings, after a talk, in words that the student reads. */
function Settle({ evidence, ask, competency, top }: Props & { competency: Competency; top: Level }) {
  const t = useT();
  const nameOf = useLevelName();
  const { id, studentId } = evidence;
  const [level, setLevel] = useState<Level>();
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  const act = useActs(
    asksOf(studentId, id).queryKey,
    openReadings().queryKey,
    queries.evidence(studentId, id).queryKey,
    queries.state(studentId).queryKey,
  );
  const finish = () => {
    const incomplete = level === undefined || !note.trim();
    setMissing(incomplete);
    if (incomplete) return;
    const path = `/students/${studentId}/evidence/${id}/asks/${ask.id}/settlements`;
    act.mutate({ send: () => api.post(path, { level, note: note.trim() }), done: 'readings.done' });
  };
  return (
    <form
      className={styles.settle}
      aria-label={t('readings.settle')}
      onSubmit={(event) => event.preventDefault()}
    >
      <RadioCards
        legend={t('readings.level')}
        value={level === undefined ? undefined : String(level)}
        onChange={(given) => setLevel(Number(given))}
        options={competency.scale.levels
          .filter((one) => one.level > 0)
          .map((one) => ({
            value: String(one.level),
            title: top === 4 ? nameOf(one.level) : one.name,
            glyph: <LevelGlyph level={one.level} of={top} />,
          }))}
      />
      <TextArea
        label={t('readings.why')}
        help={t('decision.reason.help')}
        value={note}
        onChange={setNote}
        maxLength={1000}
        rows={3}
        error={missing ? t('readings.missing') : undefined}
      />
      <ButtonRow>
        <Button kind="primary" busy={act.isPending} onClick={finish}>
          {t('readings.send')}
        </Button>
      </ButtonRow>
    </form>
  );
}
