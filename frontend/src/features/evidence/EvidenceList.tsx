import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ChevronRight, Clock, PencilLine } from 'lucide-react';
import type { ReactNode } from 'react';
import { type Evidence, queries, useMe } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Card, Chip, EmptyState, Icon, LinkButton, Loaded, Page, Stack } from '../../ui';
import { NotebookSpot } from '../../ui/spots';
import { WaitingAsks } from '../asks/WaitingAsks';
import { shortName } from '../shared/shortName';
import type { Draft } from './drafts';
import styles from './Evidence.module.css';
import { PartRequests } from './PartRequests';
import { useDrafts } from './useDrafts';

/** All work of a student: what has feedback, what is on this device, what is sent, what counts. */
export function EvidenceList() {
  const t = useT();
  const me = useMe();
  const studentId = me.studentId ?? me.person.id;
  const list = useQuery(queries.evidenceList(studentId));
  const local = useDrafts(me.person.id);
  return (
    <Page
      title={t('list.title')}
      lead={t('list.lead')}
      actions={
        <LinkButton to="/evidence/new" kind="primary">
          {t('nav.add')}
        </LinkButton>
      }
    >
      <div className={styles.form}>
        <Stack gap="loose">
          <PartRequests studentId={studentId} />
          <WaitingAsks />
          {local.length > 0 && (
            <Group title={t('list.local')}>
              {local.map((draft) => (
                <DraftRow key={draft.id} draft={draft} />
              ))}
            </Group>
          )}
          <Loaded query={list} errorTitle={t('list.error')}>
            {(work) => (work.length > 0 || local.length === 0) && <Groups work={work} />}
          </Loaded>
        </Stack>
      </div>
    </Page>
  );
}

const groups = [
  { id: 'feedback', has: ['RETURNED'] },
  { id: 'sent', has: ['SUBMITTED', 'OFFERED'] },
  { id: 'draft', has: ['CAPTURED'] },
  { id: 'counts', has: ['ACCEPTED'] },
] as const;

function Groups({ work }: { work: readonly Evidence[] }) {
  const t = useT();
  if (work.length === 0) {
    return (
      <EmptyState spot={<NotebookSpot />} title={t('list.empty')}>
        {t('list.empty.text')}
      </EmptyState>
    );
  }
  return (
    <Stack gap="loose">
      {groups.map(({ id, has }) => {
        const pieces = work.filter((piece) => (has as readonly string[]).includes(piece.status));
        if (pieces.length === 0) return null;
        return (
          <Group key={id} title={t(`list.${id}`)}>
            {pieces.map((piece) => (
              <WorkRow key={piece.id} piece={piece} />
            ))}
          </Group>
        );
      })}
    </Stack>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.group}>
      <h2>{title}</h2>
      <Card as="div" className={styles.rows}>
        <ul>{children}</ul>
      </Card>
    </section>
  );
}

function DraftRow({ draft }: { draft: Draft }) {
  const t = useT();
  const format = useFormat();
  const waits = draft.state === 'waiting';
  const when = format.day(new Date(draft.updatedAt).toISOString());
  return (
    <li>
      <Link to="/evidence/new" search={{ draft: draft.id }} className={styles.row}>
        <span>
          <b>{draft.title || t('list.untitled')}</b>
          <small>{t('list.savedOn', { when })}</small>
        </span>
        <Chip icon={waits ? Clock : PencilLine}>{t(waits ? 'list.waits' : 'status.CAPTURED')}</Chip>
        <Icon of={ChevronRight} directional />
      </Link>
    </li>
  );
}

function WorkRow({ piece }: { piece: Evidence }) {
  const t = useT();
  const format = useFormat();
  const skills = piece.competencies.map(shortName).join(' · ');
  return (
    <li>
      <Link to="/evidence/$evidenceId" params={{ evidenceId: piece.id }} className={styles.row}>
        <span>
          <b>{piece.title}</b>
          <small>
            {format.day(piece.submittedAt ?? piece.capturedAt)} · {skills}
          </small>
        </span>
        <Chip look={piece.status === 'RETURNED' ? 'accent' : 'plain'}>{t(`status.${piece.status}`)}</Chip>
        <Icon of={ChevronRight} directional />
      </Link>
    </li>
  );
}
