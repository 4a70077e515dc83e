import { useQueries, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { type CompetencyRef, queries, type Step, useMe } from '../../api';
import { useT } from '../../i18n';
import { Page, Segmented, Skeleton, Stack, TextField, useToast } from '../../ui';
import { stepsOf } from '../path/model';
import { ActionBar } from './ActionBar';
import { Capture } from './Capture';
import { type Draft, drafts, emptyDraft } from './drafts';
import styles from './Evidence.module.css';
import { MyView } from './MyView';
import { SkillPicker } from './SkillPicker';
import { StepCard } from './StepCard';
import { useDraft } from './useDraft';

interface Start {
  draft: Draft;
  step?: Step;
  /** What the path leads to, to pick from. */
  skills: CompetencyRef[];
}

/** Shows what somebody did: photo, file, link or words, what it shows, and how they see it. */
export function AddEvidence() {
  const t = useT();
  const start = useStart();
  return (
    <Page title={t('add.title')} lead={t('add.lead')}>
      {start ? <Form key={start.draft.id} start={start} /> : <Skeleton />}
    </Page>
  );
}

const uniqueSkills = (steps: readonly Step[]): CompetencyRef[] => [
  ...new Map(steps.flatMap((step) => step.competencies).map((skill) => [skill.id, skill])).values(),
];

/** The draft to go on with, or a new one that begins with the step, or with the work to try again. */
function useStart(): Start | undefined {
  const me = useMe();
  const studentId = me.studentId ?? me.person.id;
  const search = useSearch({ from: '/shell/evidence/new' });
  const path = useQuery(queries.path(studentId));
  const earlier = useQuery({
    ...queries.evidence(studentId, search.again ?? ''),
    enabled: search.again !== undefined,
  });
  const [stored, setStored] = useState<Draft | null | undefined>(search.draft ? undefined : null);
  const [fresh] = useState(() => emptyDraft(me.person.id));
  useEffect(() => {
    if (search.draft) drafts.get(search.draft).then((draft) => setStored(draft ?? null));
  }, [search.draft]);

  if (stored === undefined || path.isPending || (search.again && earlier.isPending)) return undefined;
  const steps = path.data?.active ? stepsOf(path.data.active) : [];
  const step = steps.find(({ id }) => id === (stored?.stepId ?? search.step ?? earlier.data?.stepId));
  const begun: Draft = {
    ...fresh,
    title: earlier.data?.title ?? step?.title ?? '',
    stepId: step?.id,
    competencyIds: (earlier.data?.competencies ?? step?.competencies ?? []).slice(0, 3).map(({ id }) => id),
  };
  const skills = uniqueSkills(step ? [step, ...steps] : steps);
  return { draft: stored ?? begun, step, skills: [...(earlier.data?.competencies ?? []), ...skills] };
}

function Form({ start }: { start: Start }) {
  const t = useT();
  const show = useToast();
  const state = useDraft(start.draft);
  const [tried, setTried] = useState(false);
  const { draft, change } = state;
  const picked = usePicked(draft.competencyIds, start.skills);
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <Stack gap="loose">
        {start.step && <StepCard step={start.step} />}
        <Part number={1} title={t('add.capture')}>
          <TextField
            label={t('add.name')}
            value={draft.title}
            maxLength={120}
            onChange={(title) => change({ title })}
            error={tried && !draft.title.trim() ? t('add.name.missing') : undefined}
          />
          <Capture draft={draft} change={change} tried={tried} onFault={(text) => show({ text })} />
        </Part>
        <Part number={2} title={t('add.shows')} note={t('add.shows.note')}>
          <SkillPicker draft={draft} change={change} skills={[...picked, ...start.skills]} tried={tried} />
        </Part>
        <Part number={3} title={t('add.view')} note={t('add.view.note')}>
          <MyView draft={draft} change={change} skills={picked} />
        </Part>
        <Audience draft={draft} change={change} />
        <ActionBar state={state} onTry={() => setTried(true)} />
      </Stack>
    </form>
  );
}

function Audience({ draft, change }: Pick<ReturnType<typeof useDraft>, 'draft' | 'change'>) {
  const t = useT();
  return (
    <div className={styles.how}>
      <span aria-hidden="true">{t('profile.who')}</span>
      <Segmented
        label={t('profile.who')}
        value={draft.visibility}
        onChange={(visibility) => change({ visibility })}
        options={[
          { value: 'EDUCATORS', label: t('profile.visibility.EDUCATORS') },
          { value: 'SHARED', label: t('profile.visibility.SHARED') },
        ]}
      />
    </div>
  );
}

/** The picked skills by name, also those that are not on the path. */
function usePicked(ids: readonly string[], known: readonly CompetencyRef[]): CompetencyRef[] {
  const details = useQueries({ queries: ids.map((id) => queries.competency(id)) });
  return ids
    .map((id, index) => known.find((skill) => skill.id === id) ?? details[index]?.data)
    .filter((skill) => skill !== undefined);
}

interface PartProps {
  number: number;
  title: string;
  note?: string;
  children: React.ReactNode;
}

function Part({ number, title, note, children }: PartProps) {
  return (
    <section className={styles.part} aria-labelledby={`part-${number}`}>
      <h2 id={`part-${number}`}>
        <span className={styles.number} aria-hidden="true">
          {number}
        </span>
        {title}
        {note && <small>{note}</small>}
      </h2>
      {children}
    </section>
  );
}
