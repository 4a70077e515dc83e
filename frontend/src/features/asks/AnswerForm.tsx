import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Competency, type Level, queries } from '../../api';
import { useT } from '../../i18n';
import { Button, ButtonRow, Card, LevelGlyph, Loaded, RadioCards, TextArea, useLevelName } from '../../ui';
import { levelOf, type Part, partsOf, topOf } from '../shared/rubric';
import { SpokenField } from '../shared/spoken/SpokenField';
import { lacksWords, type Spoken } from '../shared/spoken/spoken';
import styles from './Asks.module.css';
import type { Asked } from './asks';
import { DeclineDialog } from './DeclineDialog';
import { useAnswer } from './useAnswer';

/** A level for each part of the rubric, a few words, or: rather not. */
export function AnswerForm({ ask }: { ask: Asked }) {
  const t = useT();
  const rubric = useQuery(queries.competency(ask.competency.id));
  return (
    <Loaded query={rubric} errorTitle={t('asks.error.piece')}>
      {(competency) => <Form ask={ask} competency={competency} />}
    </Loaded>
  );
}

function Form({ ask, competency }: { ask: Asked; competency: Competency }) {
  const t = useT();
  const [levels, setLevels] = useState<Record<string, Level>>({});
  const [comment, setComment] = useState('');
  const [spoken, setSpoken] = useState<Spoken>();
  const [tried, setTried] = useState(false);
  const [declining, setDeclining] = useState(false);
  const { answer, decline, busy } = useAnswer(ask.id);
  const level = levelOf({ levels }, competency);
  const finish = () => {
    setTried(true);
    if (level === undefined || lacksWords(spoken)) return;
    const criteria = (competency.rubric?.criteria ?? []).map(({ id }) => ({
      criterionId: id,
      level: levels[id] ?? 0,
    }));
    answer({ level, criteria, comment: comment.trim() || undefined }, spoken);
  };
  return (
    <Card
      as="form"
      className={styles.form}
      aria-label={t('asks.level')}
      onSubmit={(event) => event.preventDefault()}
    >
      <h2>{t('asks.level')}</h2>
      <p>{competency.statement}</p>
      {ask.capacity === 'SECOND' && <p className="small quiet">{t('asks.blind')}</p>}
      {partsOf(competency).map((part) => (
        <PartLevels
          key={part.id}
          part={part}
          value={levels[part.id]}
          onChange={(given) => setLevels((all) => ({ ...all, [part.id]: given }))}
        />
      ))}
      {tried && level === undefined && (
        <p className={styles.missing} role="alert">
          {t('asks.level.missing')}
        </p>
      )}
      <TextArea
        label={t('asks.comment')}
        help={t('asks.comment.help')}
        value={comment}
        onChange={setComment}
        maxLength={4000}
        rows={3}
      />
      {ask.capacity !== 'SECOND' && (
        <SpokenField
          ask={t('asks.spoken')}
          value={spoken}
          onChange={setSpoken}
          missing={tried && lacksWords(spoken)}
        />
      )}
      <ButtonRow>
        <Button kind="primary" busy={busy} onClick={finish}>
          {t('asks.send')}
        </Button>
        <Button kind="quiet" disabled={busy} onClick={() => setDeclining(true)}>
          {t('asks.decline')}
        </Button>
      </ButtonRow>
      {declining && (
        <DeclineDialog name={ask.askedBy.name} onClose={() => setDeclining(false)} onSend={decline} />
      )}
    </Card>
  );
}

interface PartProps {
  part: Part;
  value: Level | undefined;
  onChange: (level: Level) => void;
}

/** The levels of one criterion, in the words of the rubric. */
function PartLevels({ part, value, onChange }: PartProps) {
  const t = useT();
  const nameOf = useLevelName();
  const top = topOf(part);
  return (
    <RadioCards
      legend={part.title ?? t('asks.level')}
      hideLegend={part.title === undefined}
      value={value === undefined ? undefined : String(value)}
      onChange={(given) => onChange(Number(given))}
      options={part.levels.map(({ level, name, descriptor }) => ({
        value: String(level),
        title: top === 4 ? nameOf(level) : name,
        note: descriptor,
        glyph: <LevelGlyph level={level} of={top} />,
      }))}
    />
  );
}
