import { Check } from 'lucide-react';
import type { PathDraft } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Button, Card, Disclosure, Icon, PersonChip } from '../../ui';
import styles from './ClassPaths.module.css';
import { useFirstPath } from './useFirstPath';

/** One student's first path in a line, its steps to unfold, and the one answer. */
export function DraftRow({ draft, classId }: { draft: PathDraft; classId: string }) {
  const t = useT();
  const format = useFormat();
  const { student, stepCount, minutes, endOn, steps } = draft;
  const line = t('firstPaths.line', {
    count: stepCount,
    hours: Math.round(minutes / 60),
    dated: endOn ? 'yes' : 'no',
    day: endOn ? format.day(endOn) : '',
  });
  return (
    <Card as="article" className={styles.row} aria-label={student.name}>
      <PersonChip person={student} />
      <Disclosure summary={line}>
        <ol className={styles.steps}>
          {steps.map((step) => (
            <li key={step.id}>
              {step.title} <span className="small quiet">{step.startOn && format.day(step.startOn)}</span>
            </li>
          ))}
        </ol>
        {stepCount > steps.length && (
          <p className="small quiet">{t('firstPaths.more', { count: stepCount - steps.length })}</p>
        )}
      </Disclosure>
      <Answer draft={draft} classId={classId} />
    </Card>
  );
}

function Answer({ draft, classId }: { draft: PathDraft; classId: string }) {
  const t = useT();
  const { agree, busy } = useFirstPath(classId, draft);
  if (draft.educatorAgreed) {
    return (
      <p className={styles.agreed}>
        <Icon of={Check} /> {t('firstPaths.waits')}
      </p>
    );
  }
  if (draft.stepCount === 0) return <p className="quiet">{t('firstPaths.nothing')}</p>;
  return (
    <Button kind="soft" icon={Check} busy={busy} onClick={agree}>
      {t('firstPaths.agree')}
    </Button>
  );
}
