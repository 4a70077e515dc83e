import { useT } from '../../i18n';
import { ReasonDialog } from '../shared/ReasonDialog';

const reasons = ['easy', 'hard', 'notForMe', 'otherTime', 'idea'] as const;

interface Props {
  isOpen: boolean;
  onClose: () => void;
  onSend: (note: string) => void;
}

/** Asks what should be different in a proposed path. */
export function ChangeRequest(props: Props) {
  const t = useT();
  const chips = reasons.map((reason) => t(`change.${reason}`));
  return <ReasonDialog {...props} title={t('change.title')} chips={chips} send={t('change.send')} />;
}
