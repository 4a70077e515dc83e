import { Users } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Competency, Evidence, Level } from '../../api';
import { useT } from '../../i18n';
import { Button, ButtonRow, Card, Icon, LevelChip } from '../../ui';
import looks from '../shared/Looks.module.css';
import { levelOf } from '../shared/rubric';
import { SpokenComment } from '../shared/spoken/SpokenComment';
import type { Draft } from './draft';
import styles from './Review.module.css';

interface Props {
  evidence: Evidence;
  rubric: Competency;
  draft: Draft;
  /** Leaves what the other saved, and goes on. */
  onTheirs: () => void;
  /** Having seen both, goes on with the own draft. */
  onMine: () => void;
}

/** Somebody saved while this was written: who and when, and both beside each other. Nothing typed is lost. */
export function OthersSaved({ evidence, rubric, draft, onTheirs, onMine }: Props) {
  const t = useT();
  const [both, setBoth] = useState(false);
  const word = evidence.feedback.at(-1);
  const judgement = evidence.judgements.findLast(
    ({ source, competencyId }) => source === 'TEACHER' && competencyId === rubric.id,
  );
  const by = judgement?.by ?? word?.by;
  if (!by) return null;
  const minutes = Math.max(
    0,
    Math.round((Date.now() - Date.parse(judgement?.at ?? word?.at ?? '')) / 60_000),
  );
  return (
    <Card as="div" look="proposal" className={styles.draft}>
      <p role="alert">
        <Icon of={Users} small /> <b>{t('review.others.saved', { name: by.name, minutes })}</b>
      </p>
      {both ? (
        <>
          <div className={looks.both}>
            <Side title={by.name} level={judgement?.level} comment={word?.comment} nextStep={word?.nextStep}>
              {evidence.status === 'RETURNED' && <p className="small">{t('review.done.returned')}</p>}
              <SpokenComment spoken={word?.spoken} by={by} />
            </Side>
            <Side
              title={t('review.others.you')}
              level={levelOf(draft, rubric)}
              comment={draft.comment}
              nextStep={draft.nextStep}
            />
          </div>
          <ButtonRow>
            <Button kind="soft" onClick={onTheirs}>
              {t('review.others.theirs')}
            </Button>
            {evidence.status === 'ACCEPTED' && (
              <Button kind="quiet" onClick={onMine}>
                {t('review.others.mine')}
              </Button>
            )}
          </ButtonRow>
        </>
      ) : (
        <ButtonRow>
          <Button kind="soft" aria-expanded={false} onClick={() => setBoth(true)}>
            {t('review.others.both')}
          </Button>
        </ButtonRow>
      )}
    </Card>
  );
}

interface SideProps {
  title: string;
  level: Level | undefined;
  comment: string | undefined;
  nextStep: string | undefined;
  children?: ReactNode;
}

function Side({ title, level, comment, nextStep, children }: SideProps) {
  const t = useT();
  return (
    <section aria-label={title}>
      <h3>
        <bdi>{title}</bdi>
      </h3>
      {level !== undefined && <LevelChip level={level} />}
      {children}
      {comment && <p dir="auto">{comment}</p>}
      {nextStep && (
        <p>
          <span className="small quiet">{t('draft.next')}</span> <span dir="auto">{nextStep}</span>
        </p>
      )}
    </section>
  );
}
