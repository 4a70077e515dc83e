import { skipToken, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type FrameworkItem, queries } from '../../api';
import { useT } from '../../i18n';
import { Button, ButtonRow, Card, Select, Stack, TextField, useLevelName } from '../../ui';
import { useCreate } from './useExpectations';

const levels = [1, 2, 3, 4];

/** A draft from a framework: its competencies of one grade, one level, one date. */
export function DraftForm({ onDone }: { onDone: () => void }) {
  const t = useT();
  const nameOf = useLevelName();
  const [title, setTitle] = useState('');
  const [frameworkId, setFramework] = useState('');
  const [grade, setGrade] = useState('');
  const [level, setLevel] = useState('3');
  const [dueOn, setDueOn] = useState('');
  const [missing, setMissing] = useState(false);
  const { data: frameworks = [] } = useQuery(queries.frameworks());
  const items = useItems(frameworkId);
  const chosen = items.filter((item) => item.kind === 'COMPETENCY' && item.gradeLevels.includes(grade));
  const { create, busy } = useCreate(onDone);
  const save = () => {
    const complete = title.trim() !== '' && chosen.length > 0;
    setMissing(!complete);
    if (!complete) return;
    const expected = chosen.map(({ id }) => ({
      competencyId: id,
      requiredLevel: Number(level),
      dueOn: dueOn || undefined,
    }));
    create({ title: title.trim(), gradeLevel: grade, frameworkId, items: expected });
  };
  const pick = { value: '', label: t('expect.pick') };
  return (
    <Card as="div">
      <Stack gap="tight">
        <TextField label={t('expect.name')} value={title} onChange={setTitle} maxLength={200} />
        <Select
          label={t('expect.framework')}
          value={frameworkId}
          onChange={setFramework}
          options={[pick, ...frameworks.map(({ id, title: name }) => ({ value: id, label: name }))]}
        />
        <Select
          label={t('expect.grade')}
          value={grade}
          onChange={setGrade}
          options={[
            pick,
            ...gradesOf(items).map((value) => ({ value, label: String(Number(value) || value) })),
          ]}
        />
        {grade && <p className="small quiet">{t('expect.count', { count: chosen.length })}</p>}
        <Select
          label={t('expect.level')}
          value={level}
          onChange={setLevel}
          options={levels.map((value) => ({ value: String(value), label: nameOf(value) }))}
        />
        <TextField label={t('expect.due')} type="date" value={dueOn} onChange={setDueOn} />
        {missing && <p role="alert">{t('expect.missing')}</p>}
        <ButtonRow>
          <Button kind="primary" busy={busy} onClick={save}>
            {t('expect.create')}
          </Button>
          <Button kind="quiet" onClick={onDone}>
            {t('profile.cancel')}
          </Button>
        </ButtonRow>
      </Stack>
    </Card>
  );
}

function useItems(frameworkId: string): FrameworkItem[] {
  const { queryKey, queryFn } = queries.frameworkItems(frameworkId);
  const { data } = useQuery({ queryKey, queryFn: frameworkId ? queryFn : skipToken });
  return data?.items ?? [];
}

const gradesOf = (items: readonly FrameworkItem[]): string[] =>
  [...new Set(items.flatMap(({ gradeLevels }) => gradeLevels))].sort();
