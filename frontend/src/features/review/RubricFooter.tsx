import { CornerDownLeft } from 'lucide-react';
import { useT } from '../../i18n';
import { Button, Segmented } from '../../ui';
import type { Outcome } from './draft';
import styles from './Review.module.css';

interface Props {
  outcome: Outcome;
  onOutcome: (outcome: Outcome) => void;
  onSave: () => void;
  busy: boolean;
  /** Another piece comes after this one. */
  goesOn: boolean;
}

/** What happens with the piece, and the button that says so. */
export function RubricFooter({ outcome, onOutcome, onSave, busy, goesOn }: Props) {
  const t = useT();
  return (
    <footer className={styles.footer}>
      <Segmented
        label={t('review.outcome')}
        value={outcome}
        onChange={onOutcome}
        options={[
          { value: 'RETURN', label: t('review.return') },
          { value: 'COUNT', label: t('review.count') },
        ]}
      />
      <Button kind="primary" block busy={busy} onClick={onSave}>
        {t(goesOn ? 'review.saveNext' : 'review.save')}
        <kbd className={styles.kbd}>
          {t('review.ctrl')} <CornerDownLeft size={13} aria-hidden="true" />
        </kbd>
      </Button>
    </footer>
  );
}
