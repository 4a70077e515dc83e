import { Check, Lock } from 'lucide-react';
import { useState } from 'react';
import type { ProfileEntry } from '../../api';
import { useT } from '../../i18n';
import { Rich } from '../../i18n/Rich';
import { Avatar, Button, ButtonRow, Card, Icon } from '../../ui';
import { EntryFigure } from '../shared/EntryFigure';
import { ReasonDialog } from '../shared/ReasonDialog';
import styles from './Profile.module.css';
import { sectionOf } from './sections';
import { useProfileActions } from './useProfileActions';

interface Props {
  entry: ProfileEntry;
  studentId: string;
  /** The first one has the page's primary button. */
  isFirst: boolean;
}

/** What somebody suggests. Nobody else sees it until the student says yes. */
export function Suggestion({ entry, studentId, isFirst }: Props) {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const actions = useProfileActions(studentId);
  const { note, kind } = entry.basis;
  const name = entry.author.name;
  return (
    <Card look="proposal" className={styles.suggestion} aria-labelledby={`suggestion-${entry.id}`}>
      <h2 className={styles.eyebrow} id={`suggestion-${entry.id}`}>
        <Avatar person={entry.author} size="tiny" />
        {t('profile.suggests', { name })}
        <span>· {t(`profile.part.${sectionOf(entry).id}`)}</span>
      </h2>
      <blockquote dir="auto">{entry.text}</blockquote>
      {entry.media && (
        <EntryFigure studentId={studentId} entryId={entry.id} media={entry.media} text={entry.text} />
      )}
      <p className={styles.because}>
        <Rich
          id="proposal.because"
          values={{ reason: note ?? t(`profile.basis.${kind}`) }}
          parts={[<b key="0" />]}
        />
      </p>
      <ButtonRow>
        <Button kind={isFirst ? 'primary' : 'soft'} icon={Check} onClick={() => actions.confirm(entry)}>
          {t('profile.accept')}
        </Button>
        <Button kind="quiet" onClick={() => setAsking(true)}>
          {t('profile.dispute')}
        </Button>
      </ButtonRow>
      <p className={styles.private}>
        <Icon of={Lock} small />
        <span>{t('profile.onlyYou', { name })}</span>
      </p>
      <ReasonDialog
        isOpen={asking}
        onClose={() => setAsking(false)}
        title={t('profile.dispute.title')}
        chips={[t('profile.dispute.1'), t('profile.dispute.2')]}
        send={t('profile.dispute.send')}
        onSend={(reason) => actions.decline(entry, reason)}
      />
    </Card>
  );
}
