import { api, type Evidence, type Judgement, queries } from '../../api';
import { useT } from '../../i18n';
import { Button } from '../../ui';
import { useActs } from '../shared/useActs';

interface Props {
  piece: Evidence;
  judgement: Judgement;
}

/** A mentor's or a program's judgement counts once an educator says so. */
export function LetItCount({ piece, judgement }: Props) {
  const t = useT();
  const act = useActs(queries.evidence(piece.studentId, piece.id).queryKey);
  const waits = ['MENTOR', 'TOOL'].includes(judgement.source) && judgement.status === 'MADE';
  if (!waits) return null;
  const path = `/students/${piece.studentId}/evidence/${piece.id}/judgements/${judgement.id}/confirmations`;
  return (
    <Button
      busy={act.isPending}
      onClick={() => act.mutate({ send: () => api.post(path, {}), done: 'review.confirmed' })}
    >
      {t('review.confirm')}
    </Button>
  );
}
