import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { PathDraft } from '../../api';
import { useT } from '../../i18n';
import { ButtonRow, EmptyState, LinkButton, Loaded, Page, Stack } from '../../ui';
import { ClassTemplates } from '../templates/ClassTemplates';
import { DraftRow } from './DraftRow';
import { draftsQuery } from './draftsQuery';

/** The first paths of a class, one under the other: look, agree, next. What the planner drafts is not written before. */
export default function ClassPathsPage() {
  const t = useT();
  const { classId = '' } = useParams({ strict: false });
  const drafts = useQuery(draftsQuery(classId));
  return (
    <Page
      title={t('firstPaths.title')}
      lead={t('firstPaths.lead')}
      actions={
        <ButtonRow>
          <ClassTemplates classId={classId} />
          <LinkButton to="/t/c/$classId/grid" params={{ classId }} kind="quiet">
            {t('firstPaths.toGrid')}
          </LinkButton>
        </ButtonRow>
      }
    >
      <Loaded query={drafts} errorTitle={t('firstPaths.error')}>
        {(all) => <Drafts drafts={all} classId={classId} />}
      </Loaded>
    </Page>
  );
}

function Drafts({ drafts, classId }: { drafts: readonly PathDraft[]; classId: string }) {
  const t = useT();
  const first = drafts.filter(({ hasPath }) => !hasPath);
  const count = drafts.length - first.length;
  return (
    <Stack>
      {first.length === 0 ? (
        <EmptyState title={t('firstPaths.none')}>{t('firstPaths.none.text')}</EmptyState>
      ) : (
        <Stack>
          {first.map((draft) => (
            <DraftRow key={draft.student.id} draft={draft} classId={classId} />
          ))}
        </Stack>
      )}
      {count > 0 && first.length > 0 && <p className="quiet">{t('firstPaths.others', { count })}</p>}
    </Stack>
  );
}
