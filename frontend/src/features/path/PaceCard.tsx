import { useMutation, useQueryClient } from '@tanstack/react-query';
import { CalendarClock } from 'lucide-react';
import { api, type PathRevision, queries } from '../../api';
import { useT } from '../../i18n';
import { Button, ButtonRow, Card, Icon, Mini, useToast } from '../../ui';
import { daysBehind } from './model';
import styles from './Path.module.css';

interface Props {
  studentId: string;
  revision: PathRevision;
  today: string;
}

/** When plan and today differ by more than a week: one plain card, no colour, no countdown. */
export function PaceCard({ studentId, revision, today }: Props) {
  const t = useT();
  const show = useToast();
  const queryClient = useQueryClient();
  const replan = useMutation({
    mutationFn: () => api.post(`/students/${studentId}/path/revisions`, { trigger: 'REQUEST' }),
    onSuccess: () => show({ text: t('path.pace.moved') }),
    onError: () => show({ text: t('ui.error.title') }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: queries.path(studentId).queryKey }),
  });
  if (daysBehind(revision, today) <= 7) return null;
  return (
    <Card className={styles.pace}>
      <Mini icon={<Icon of={CalendarClock} />} note={t('path.pace.text')}>
        <strong>{t('path.pace.title')}</strong>
      </Mini>
      <ButtonRow>
        <Button busy={replan.isPending} onClick={() => replan.mutate()}>
          {t('path.pace.move')}
        </Button>
      </ButtonRow>
    </Card>
  );
}
