import { useState } from 'react';
import { api, type LearningPath } from '../../api';
import { useT } from '../../i18n';
import { Button, ButtonRow, Checkbox, Dialog, TextField } from '../../ui';
import { stepsOf } from '../path/model';
import { useActs } from '../shared/useActs';
import styles from './Templates.module.css';
import { templateQueries } from './templateQueries';

/** A student's way for others, without the student: which steps, and what it is called. */
export default function SaveTemplate({ path, onClose }: { path: LearningPath; onClose: () => void }) {
  const t = useT();
  const revision = path.proposed ?? path.active;
  const steps = revision ? stepsOf(revision) : [];
  const [title, setTitle] = useState('');
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const [tried, setTried] = useState(false);
  const act = useActs(templateQueries.all().queryKey);
  const chosen = steps.filter(({ id }) => !without.has(id)).map(({ id }) => id);
  const choose = (id: string, wanted: boolean) =>
    setWithout((before) => new Set(wanted ? [...before].filter((one) => one !== id) : [...before, id]));
  const save = () => {
    setTried(true);
    if (!title.trim() || chosen.length === 0) return;
    const send = () =>
      api.post('/path-templates', { title: title.trim(), studentId: path.studentId, stepIds: chosen });
    act.mutate({ send, done: 'templates.saved' }, { onSuccess: onClose });
  };
  return (
    <Dialog isOpen onClose={onClose} size="wide" title={t('templates.save')}>
      <p className="quiet">{t('templates.save.lead')}</p>
      <TextField
        label={t('templates.name')}
        value={title}
        onChange={setTitle}
        maxLength={120}
        error={tried && !title.trim() ? t('templates.name.missing') : undefined}
      />
      <fieldset>
        <legend>{t('templates.steps')}</legend>
        <div className={styles.choose}>
          {steps.map((step) => (
            <Checkbox
              key={step.id}
              checked={!without.has(step.id)}
              onChange={(wanted) => choose(step.id, wanted)}
            >
              {step.title}
            </Checkbox>
          ))}
        </div>
      </fieldset>
      <ButtonRow>
        <Button kind="primary" busy={act.isPending} onClick={save}>
          {t('templates.save.do', { count: chosen.length })}
        </Button>
      </ButtonRow>
    </Dialog>
  );
}
