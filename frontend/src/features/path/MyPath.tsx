import { useQuery } from '@tanstack/react-query';
import { CloudOff, Printer } from 'lucide-react';
import { type Evidence, type LearningPath, queries, useMe } from '../../api';
import { useT } from '../../i18n';
import { Rich } from '../../i18n/Rich';
import { useOnline } from '../../shell/useOnline';
import { Banner, Columns, EmptyState, Icon, LinkButton, Loaded, Page } from '../../ui';
import { TrellisSpot } from '../../ui/spots';
import { WaitingAsks } from '../asks/WaitingAsks';
import { AddStep } from './AddStep';
import { isDone, sectionsOf, thisWeek } from './model';
import { OpenProposals } from './OpenProposals';
import { PaceCard } from './PaceCard';
import { PathAside } from './PathAside';
import { PathViews } from './PathViews';
import { ProposalCard } from './ProposalCard';
import { FeedbackRow, ThisWeek } from './ThisWeek';
import { UpNext } from './UpNext';

/** A student's own path: what is next, this week, and all steps in order. */
export function MyPath() {
  const t = useT();
  const me = useMe();
  const studentId = me.studentId ?? me.person.id;
  const path = useQuery(queries.path(studentId));
  const work = useQuery(queries.evidenceList(studentId));
  const online = useOnline();
  const week = path.data?.active ? thisWeek(path.data.active, path.data.today) : [];
  const done = week.filter(isDone).length;
  const lead = path.data?.active && t('path.lead', { planned: week.length, done });
  return (
    <Page
      title={t('path.title')}
      lead={lead}
      actions={
        week.length > 0 && (
          <LinkButton to="/print/$sheet" params={{ sheet: 'week' }} kind="quiet" icon={Printer}>
            {t('print.week.print')}
          </LinkButton>
        )
      }
    >
      {!online && path.data && (
        <Banner icon={<Icon of={CloudOff} />}>
          <Rich id="path.offline" parts={[<strong key="0" />]} />
        </Banner>
      )}
      <Loaded query={path} errorTitle={t('path.error')}>
        {(data) => <PathBody path={data} work={work.data ?? []} />}
      </Loaded>
    </Page>
  );
}

function FirstDay() {
  const t = useT();
  return (
    <EmptyState
      spot={<TrellisSpot />}
      title={t('path.empty.title')}
      action={
        <LinkButton to="/me" kind="primary">
          {t('path.empty.action')}
        </LinkButton>
      }
    >
      {t('path.empty.text')}
    </EmptyState>
  );
}

function PathBody({ path, work }: { path: LearningPath; work: readonly Evidence[] }) {
  const t = useT();
  const { active, proposed } = path;
  if (!active && !proposed) return <FirstDay />;
  const sections = sectionsOf(active, proposed);
  return (
    <Columns aside={<PathAside path={path} />} asideLabel={t('aside.label')}>
      <FeedbackRow work={work} />
      <WaitingAsks />
      {!active && proposed && <ProposalCard path={path} proposed={proposed} isFirst />}
      {active && <UpNext path={path} revision={active} work={work} />}
      {active && proposed && <ProposalCard path={path} proposed={proposed} />}
      <OpenProposals path={path} />
      {active && <PaceCard studentId={path.studentId} revision={active} today={path.today} />}
      {active && <ThisWeek revision={active} today={path.today} work={work} />}
      <PathViews path={path} sections={sections} work={work} />
      {active && <AddStep path={path} />}
    </Columns>
  );
}
