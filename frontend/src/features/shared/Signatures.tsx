import { Clock } from 'lucide-react';
import { type Agreement, useMe } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Icon } from '../../ui';
import { standing } from './agreements';
import styles from './Signatures.module.css';

interface Props {
  agreements: readonly Agreement[];
  /** Whose profile or path it is. */
  studentId: string;
}

/** Both sides beside each other; an empty line where one is missing. */
export function Signatures({ agreements, studentId }: Props) {
  const t = useT();
  const own = useMe().studentId === studentId;
  const given = standing(agreements);
  const learner = given.find((one) => one.capacity === 'LEARNER');
  const educator = given.find((one) => one.capacity === 'EDUCATOR');
  const besides = given.filter(({ capacity }) => capacity === 'GUARDIAN' || capacity === 'WITNESS');
  return (
    <div className={styles.signatures}>
      <Signature agreement={learner} missing={t(own ? 'agreement.you' : 'agreement.student')} />
      <Signature agreement={educator} missing={t(own ? 'agreement.teacher' : 'agreement.you')} />
      {besides.map((one) => (
        <Signature key={one.actor.id} agreement={one} missing="" />
      ))}
    </div>
  );
}

function Signature({ agreement, missing }: { agreement: Agreement | undefined; missing: string }) {
  const t = useT();
  const format = useFormat();
  return (
    <div>
      <p className={styles.ink}>{agreement?.actor.name ?? '\u00a0'}</p>
      <p className={styles.signature}>
        <b>{agreement?.actor.name ?? missing}</b>
        {agreement ? (
          format.day(agreement.at)
        ) : (
          <span className={styles.waits}>
            <Icon of={Clock} small />
            {t('agreement.notYet')}
          </span>
        )}
      </p>
    </div>
  );
}
