import { useState } from 'react';
import type { PathTemplate } from '../../api';
import { useT } from '../../i18n';
import { Button, ButtonRow, Card, Stack, TextArea, TextField } from '../../ui';
import { AddTemplateStep } from './AddTemplateStep';
import { DraftSteps } from './DraftSteps';
import { type DraftStep, draftOf, wordsOf } from './draft';
import { useTemplateActs } from './useTemplateActs';

/** Writes a template, from scratch or anew: what it is called, its steps in order, each in a week. */
export function TemplateForm({ template, onDone }: { template?: PathTemplate; onDone: () => void }) {
  const t = useT();
  const [title, setTitle] = useState(template?.title ?? '');
  const [note, setNote] = useState(template?.note ?? '');
  const [steps, setSteps] = useState<readonly DraftStep[]>(template ? draftOf(template) : []);
  const [tried, setTried] = useState(false);
  const { busy, keep, change } = useTemplateActs();
  const save = () => {
    setTried(true);
    if (!title.trim() || steps.length === 0) return;
    const words = { title: title.trim(), note: note.trim(), steps: steps.map(wordsOf) };
    if (template) change(template, words, 'templates.changedOne', onDone);
    else keep(words, onDone);
  };
  return (
    <Card as="section" aria-label={t(template ? 'templates.edit' : 'templates.new')}>
      <Stack gap="tight">
        <TextField
          label={t('templates.name')}
          value={title}
          onChange={setTitle}
          maxLength={120}
          error={tried && !title.trim() ? t('templates.name.missing') : undefined}
        />
        <TextArea label={t('templates.note')} value={note} onChange={setNote} rows={2} maxLength={500} />
        <DraftSteps steps={steps} onChange={setSteps} />
        {tried && steps.length === 0 && <p role="alert">{t('templates.steps.missing')}</p>}
        <AddTemplateStep onAdd={(step) => setSteps((before) => [...before, step])} />
        <ButtonRow>
          <Button kind="primary" busy={busy} onClick={save}>
            {t('templates.keep')}
          </Button>
          <Button kind="quiet" onClick={onDone}>
            {t('templates.cancel')}
          </Button>
        </ButtonRow>
      </Stack>
    </Card>
  );
}
