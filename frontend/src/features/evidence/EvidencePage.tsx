import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { ArrowLeft, ArrowRight, Check, RotateCcw } from 'lucide-react';
import { type Evidence, type Judgement, queries, useMe } from '../../api';
import { useFormat, useT } from '../../i18n';
import {
  Avatar,
  ButtonRow,
  Card,
  CardHead,
  Columns,
  Icon,
  LevelGlyph,
  LinkButton,
  Loaded,
  Page,
  TextLink,
  useLevelName,
} from '../../ui';
import { Asks } from '../asks/Asks';
import { SpokenComment } from '../shared/spoken/SpokenComment';
import { Contest, ContestWords } from './Contest';
import { counts } from './counts';
import styles from './Evidence.module.css';
import { Ladder } from './Ladder';
import { OthersSaid } from './OthersSaid';
import { SoFar } from './SoFar';
import { YourWork } from './YourWork';

/** One piece of work: where it is, and what the teacher wrote. */
export function EvidencePage() {
  const t = useT();
  const format = useFormat();
  const me = useMe();
  const { evidenceId } = useParams({ from: '/shell/evidence/$evidenceId' });
  const evidence = useQuery(queries.evidence(me.studentId ?? me.person.id, evidenceId));
  const letter = evidence.data?.feedback.at(-1);
  const lead = letter
    ? t('work.lookedAt', { name: letter.by.name, day: format.day(letter.at) })
    : evidence.data && t(`work.lead.${evidence.data.status}`);
  return (
    <Page
      title={evidence.data?.title ?? t('work.title')}
      back={
        <TextLink to="/evidence" icon={ArrowLeft}>
          {t('list.title')}
        </TextLink>
      }
      lead={lead}
    >
      <Loaded query={evidence} errorTitle={t('work.error')}>
        {(data) => <Body evidence={data} />}
      </Loaded>
    </Page>
  );
}

/** Contests of judgements that another has taken the place of. */
const answered = ({ contests, judgements }: Evidence) =>
  contests.filter(({ judgementId }) => !judgements.some(({ id }) => id === judgementId));

/** The judgements that stand, by teachers or confirmed by one. */
const standing = (evidence: Evidence) => evidence.judgements.filter(counts);

function Body({ evidence }: { evidence: Evidence }) {
  const t = useT();
  const judgements = standing(evidence);
  const aside = (
    <>
      <YourWork evidence={evidence} />
      <SoFar evidence={evidence} />
    </>
  );
  return (
    <Columns aside={aside} asideLabel={t('work.aside')}>
      <Letter evidence={evidence} />
      {judgements.length > 0 && <WhatItShows evidence={evidence} judgements={judgements} />}
      {evidence.status === 'ACCEPTED' && <Showed evidence={evidence} judgements={judgements} />}
      <OthersSaid evidence={evidence} />
      <Asks evidence={evidence} />
      {judgements.length === 0 && evidence.selfLevels.length > 0 && <OwnView evidence={evidence} />}
      {evidence.reflection && (
        <Card>
          <CardHead>
            <h2>{t('work.reflection')}</h2>
          </CardHead>
          <p className={styles.words} dir="auto">
            {evidence.reflection}
          </p>
        </Card>
      )}
    </Columns>
  );
}

/** The newest feedback, as a letter: what worked, and one next step. */
function Letter({ evidence }: { evidence: Evidence }) {
  const t = useT();
  const format = useFormat();
  const letter = evidence.feedback.at(-1);
  if (!letter) return null;
  return (
    <Card className={styles.letter} aria-label={t('work.letter')}>
      <div className={styles.from}>
        <Avatar person={letter.by} />
        <p>
          <strong>{letter.by.name}</strong>
          <span className="small quiet">{format.day(letter.at)}</span>
        </p>
      </div>
      {letter.comment && (
        <section className={styles.note}>
          <h2>
            <Icon of={Check} />
            {t('work.worked')}
          </h2>
          <p dir="auto">{letter.comment}</p>
        </section>
      )}
      <SpokenComment spoken={letter.spoken} by={letter.by} />
      {letter.nextStep && (
        <section className={styles.nextStep}>
          <h2>
            <Icon of={ArrowRight} directional />
            {t('work.next')}
          </h2>
          <p dir="auto">{letter.nextStep}</p>
          {letter.outcome === 'RETURNED' && (
            <ButtonRow>
              <LinkButton to="/evidence/new" search={{ again: evidence.id }} kind="primary" icon={RotateCcw}>
                {t('work.again')}
              </LinkButton>
            </ButtonRow>
          )}
        </section>
      )}
    </Card>
  );
}

interface ShowsProps {
  evidence: Evidence;
  judgements: readonly Judgement[];
}

function WhatItShows({ evidence, judgements }: ShowsProps) {
  const t = useT();
  const own = (competencyId: string) =>
    evidence.selfLevels.find((one) => one.competencyId === competencyId)?.level;
  return (
    <Card aria-labelledby="shows">
      <CardHead>
        <h2 id="shows">{t('work.shows')}</h2>
      </CardHead>
      <ol className={styles.rubric}>
        {judgements.map((judgement) => (
          <li key={judgement.id}>
            <h3>{evidence.competencies.find(({ id }) => id === judgement.competencyId)?.statement}</h3>
            <Ladder level={judgement.level} own={own(judgement.competencyId)} />
            {judgement.comment && (
              <p className="small quiet" dir="auto">
                {judgement.comment}
              </p>
            )}
            {judgement.spoken?.id !== evidence.feedback.at(-1)?.spoken?.id && (
              <SpokenComment spoken={judgement.spoken} by={judgement.by} />
            )}
            <Contest evidence={evidence} judgement={judgement} />
          </li>
        ))}
      </ol>
      {answered(evidence).map((contest) => (
        <ContestWords key={contest.id} contest={contest} />
      ))}
      {evidence.selfLevels.length > 0 && <p className={styles.key}>{t('work.youKey')}</p>}
    </Card>
  );
}

function OwnView({ evidence }: { evidence: Evidence }) {
  const t = useT();
  const statementOf = (id: string) => evidence.competencies.find((one) => one.id === id)?.statement;
  return (
    <Card aria-labelledby="own">
      <CardHead>
        <h2 id="own">{t('work.own')}</h2>
      </CardHead>
      <ol className={styles.rubric}>
        {evidence.selfLevels.map(({ competencyId, level }) => (
          <li key={competencyId}>
            <h3>{statementOf(competencyId)}</h3>
            <Ladder own={level} />
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** One quiet card with the evidence it rests on. */
function Showed({ evidence, judgements }: ShowsProps) {
  const t = useT();
  const nameOf = useLevelName();
  const best = judgements.reduce<Judgement | undefined>(
    (top, one) => (top && top.level >= one.level ? top : one),
    undefined,
  );
  const skill = evidence.competencies.find(({ id }) => id === best?.competencyId);
  if (!best || !skill) return null;
  return (
    <Card className={styles.showed}>
      <LevelGlyph level={best.level} />
      <div>
        <h2>{t('work.showed')}</h2>
        <p className="small quiet">
          {t('work.showed.text', { skill: skill.statement, level: nameOf(best.level) })}
        </p>
      </div>
    </Card>
  );
}
