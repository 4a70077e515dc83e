import { useQuery } from '@tanstack/react-query';
import { Check } from 'lucide-react';
import { api, type Competency, type Evidence, type PersonRef } from '../../api';
import type { JudgementDraftResponse } from '../../api/generated';
import { useT } from '../../i18n';
import { Button, ButtonRow, Card, LevelChip, useLevelName } from '../../ui';
import { type Draft, draftedFrom } from './draft';
import styles from './Review.module.css';

interface Props {
  evidence: Evidence;
  student: PersonRef;
  rubric: Competency;
  busy: boolean;
  onAccept: (draft: Draft) => void;
  onEdit: (draft: Draft) => void;
}

/** A drafted judgement, with what it comes from: a teacher takes it in one click, changes it, or leaves it. */
export function DraftCard({ evidence, student, rubric, busy, onAccept, onEdit }: Props) {
  const t = useT();
  const nameOf = useLevelName();
  const path = `/students/${evidence.studentId}/evidence/${evidence.id}/judgement-drafts`;
  const { data } = useQuery({
    queryKey: [path],
    queryFn: ({ signal }) => api.get<{ items: JudgementDraftResponse[] }>(path, { signal }),
  });
  const proposed = data?.items.find(({ competencyId }) => competencyId === rubric.id);
  if (!proposed?.level) return null;
  const { level, selfLevel, earlierLevel } = proposed;
  const draft = draftedFrom(rubric, level);
  const because = [
    selfLevel !== undefined && t('draft.self', { name: student.name, level: nameOf(selfLevel) }),
    earlierLevel !== undefined && t('draft.earlier', { level: nameOf(earlierLevel) }),
  ].filter(Boolean);
  return (
    <Card as="div" look="proposal" className={styles.draft}>
      <p>
        <b>{t('draft.title')}</b> <LevelChip level={level} />
      </p>
      <p className="small quiet">{because.join(' ')}</p>
      {draft.nextStep && (
        <p className="small">
          {t('draft.next')} <span dir="auto">{draft.nextStep}</span>
        </p>
      )}
      <ButtonRow>
        <Button kind="soft" icon={Check} busy={busy} onClick={() => onAccept(draft)}>
          {t('draft.accept')}
        </Button>
        <Button kind="quiet" onClick={() => onEdit(draft)}>
          {t('draft.edit')}
        </Button>
      </ButtonRow>
    </Card>
  );
}
