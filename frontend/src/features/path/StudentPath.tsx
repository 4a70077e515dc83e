import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Route } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { api, type LearningPath, queries } from '../../api';
import { useT } from '../../i18n';
import { Button, ButtonRow, EmptyState, Loaded, Stack, useToast } from '../../ui';
import { DeviceTimeCard } from '../device-time/DeviceTimeCard';
import { PrintLink } from '../shared/PrintLink';
import { StudentFrame } from '../shared/StudentFrame';
import { PathTemplates } from '../templates/PathTemplates';
import { AddStep } from './AddStep';
import { sectionsOf } from './model';
import { OpenProposals } from './OpenProposals';
import { PathViews } from './PathViews';
import { ProposalCard } from './ProposalCard';

const Outline = lazy(() => import('../outline/Outline'));

/** A student's path as a teacher reads it: what is proposed first, then the path itself. */
export default function StudentPath() {
  return <StudentFrame>{(studentId) => <Loading studentId={studentId} />}</StudentFrame>;
}

function Loading({ studentId }: { studentId: string }) {
  const t = useT();
  const path = useQuery(queries.path(studentId));
  return (
    <Loaded query={path} errorTitle={t('path.error')}>
      {(data) => <Body path={data} />}
    </Loaded>
  );
}

function Body({ path }: { path: LearningPath }) {
  const t = useT();
  const { data: work = [] } = useQuery(queries.evidenceList(path.studentId));
  const { active, proposed } = path;
  if (!active && !proposed) {
    return (
      <EmptyState title={t('student.path.none')} action={<DraftButton studentId={path.studentId} isFirst />}>
        {t('student.path.none.text')}
      </EmptyState>
    );
  }
  const sections = sectionsOf(active, proposed);
  return (
    <Stack gap="loose">
      {proposed ? (
        <ProposalCard path={path} proposed={proposed} isFirst={!active} />
      ) : (
        <ButtonRow>
          <DraftButton studentId={path.studentId} />
          <PrintLink studentId={path.studentId} sheet="week" />
          <PathTemplates path={path} />
        </ButtonRow>
      )}
      {proposed && (
        <Suspense>
          <Outline path={path} revision={proposed} />
        </Suspense>
      )}
      {proposed && (
        <ButtonRow>
          <PathTemplates path={path} />
        </ButtonRow>
      )}
      <OpenProposals path={path} />
      <PathViews path={path} sections={sections} work={work} />
      <AddStep path={path} />
      <DeviceTimeCard address={`/students/${path.studentId}/device-time`} mayChange isOwn />
    </Stack>
  );
}

/** Asks the planner for a draft; it is proposed to both, never put into force by itself. */
function DraftButton({ studentId, isFirst }: { studentId: string; isFirst?: boolean }) {
  const t = useT();
  const show = useToast();
  const queryClient = useQueryClient();
  const draft = useMutation({
    mutationFn: () =>
      api.post(`/students/${studentId}/path/revisions`, { trigger: isFirst ? 'INITIAL' : 'REQUEST' }),
    onSuccess: () => show({ text: t('student.path.drafted') }),
    onError: () => show({ text: t('ui.error.title') }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: queries.path(studentId).queryKey }),
  });
  return (
    <Button
      kind={isFirst ? 'primary' : 'plain'}
      icon={Route}
      busy={draft.isPending}
      onClick={() => draft.mutate()}
    >
      {t(isFirst ? 'student.path.draft' : 'student.path.redraft')}
    </Button>
  );
}
