import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type PathTemplate, useMe } from '../../api';
import { useT } from '../../i18n';
import { dayOf } from '../../i18n/format';
import { Dialog, EmptyState, Loaded, Select, TextField } from '../../ui';
import { Preview } from './Preview';
import styles from './Templates.module.css';
import { templateQueries, type Whom } from './templateQueries';

interface Props {
  /** Chosen here where it is left out. */
  template?: PathTemplate;
  /** One of the teacher's classes is chosen here where it is left out. */
  whom?: Whom;
  onClose: () => void;
}

/** Which template, for whom, from when; then what it would do and where it clashes; then the proposal. */
export default function UseTemplate({ template, whom, onClose }: Props) {
  const t = useT();
  const templates = useQuery({ ...templateQueries.all(), enabled: template === undefined });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="wide"
      title={template ? t('templates.useOf', { title: template.title }) : t('templates.use')}
    >
      {template ? (
        <Chosen templates={[template]} whom={whom} onClose={onClose} />
      ) : (
        <Loaded query={templates} errorTitle={t('templates.error')}>
          {(all) => <Chosen templates={all} whom={whom} onClose={onClose} />}
        </Loaded>
      )}
    </Dialog>
  );
}

interface ChosenProps {
  templates: readonly PathTemplate[];
  whom: Whom | undefined;
  onClose: () => void;
}

function Chosen({ templates, whom, onClose }: ChosenProps) {
  const t = useT();
  const { classes } = useMe();
  const [id, setId] = useState(templates[0]?.id ?? '');
  const [classId, setClassId] = useState(classes[0]?.id ?? '');
  const [startOn, setStartOn] = useState(dayOf(new Date()));
  const template = templates.find((one) => one.id === id);
  if (!template) return <EmptyState title={t('templates.none')}>{t('templates.none.text')}</EmptyState>;
  return (
    <>
      <div className={styles.what}>
        {templates.length > 1 && (
          <Select
            label={t('templates.which')}
            value={id}
            onChange={setId}
            options={templates.map((one) => ({ value: one.id, label: one.title }))}
          />
        )}
        {!whom && classes.length > 1 && (
          <Select
            label={t('templates.class')}
            value={classId}
            onChange={setClassId}
            options={classes.map((one) => ({ value: one.id, label: one.title }))}
          />
        )}
        <TextField label={t('templates.from')} type="date" value={startOn} onChange={setStartOn} required />
      </div>
      {startOn && (
        <Preview
          key={`${id} ${classId} ${startOn}`}
          template={template}
          whom={whom ?? { classId }}
          startOn={startOn}
          onDone={onClose}
        />
      )}
    </>
  );
}
