import { useQuery } from '@tanstack/react-query';
import { Check, Hourglass, Route } from 'lucide-react';
import { useMe } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Icon, TextLink } from '../../ui';
import styles from './Profile.module.css';
import { questions } from './questions';
import { StillRight } from './StillRight';

/** What an entry is good for: how many steps of the path rest on it, or that it has rested for long. */
export function EntryUse({ entryId, studentId }: { entryId: string; studentId: string }) {
  const t = useT();
  const format = useFormat();
  const own = useMe().studentId === studentId;
  const { data } = useQuery(questions.usage(studentId));
  const use = data?.items.find((one) => one.entryId === entryId);
  if (use && use.stepsNow > 0) {
    const words = t(own ? 'profile.used' : 'profile.used.student', { count: use.stepsNow });
    return (
      <p className={styles.use}>
        {own ? (
          <TextLink to="/" icon={Route}>
            {words}
          </TextLink>
        ) : (
          <TextLink to="/t/s/$studentId/path" params={{ studentId }} icon={Route}>
            {words}
          </TextLink>
        )}
      </p>
    );
  }
  if (use?.dueForReview) {
    return (
      <p className={styles.use}>
        <Icon of={Hourglass} small />
        {t('profile.due', { days: data?.dueAfterDays ?? 0 })}
        <StillRight studentId={studentId} what={`entries/${entryId}`} />
      </p>
    );
  }
  return use?.stillRight ? (
    <p className={styles.use}>
      <Icon of={Check} small />
      {t('profile.still.by', { name: use.stillRight.by.name, day: format.day(use.stillRight.at) })}
    </p>
  ) : null;
}
