import { useState } from 'react';
import type { ClassGrid, Level, Support } from '../../api';
import { useT } from '../../i18n';
import {
  Button,
  Chips,
  Disclosure,
  LevelGlyph,
  Segmented,
  Select,
  TapChip,
  TextArea,
  useLevelName,
} from '../../ui';
import { rememberSkill } from './model';
import styles from './Observe.module.css';
import { type Kind, useObserve } from './useObserve';

interface Props {
  classId: string;
  competencyId: string;
  students: ClassGrid['students'];
  /** Who is looked at, to begin with. */
  chosen: readonly string[];
}

const levels: readonly Level[] = [1, 2, 3, 4];
const kinds: readonly Kind[] = [
  'OBSERVATION',
  'CONVERSATION',
  'PERFORMANCE',
  'ASSESSMENT_RESULT',
  'PRIOR_LEARNING',
];
const supports: readonly Support[] = ['ALONE', 'HELPED', 'GROUP'];

/** Students to tap, a level to tap, save; everything else can stay as it is. */
export function ObserveForm({ classId, competencyId, students, chosen }: Props) {
  const t = useT();
  const nameOf = useLevelName();
  const [who, setWho] = useState<readonly string[]>(chosen);
  const [level, setLevel] = useState<Level>();
  const [kind, setKind] = useState<Kind>('OBSERVATION');
  const [support, setSupport] = useState<Support>('ALONE');
  const [note, setNote] = useState('');
  const { save, busy } = useObserve(classId);
  const toggle = (id: string) =>
    setWho((all) => (all.includes(id) ? all.filter((one) => one !== id) : [...all, id]));
  const ready = who.length > 0 && level !== undefined;
  const finish = () => {
    if (level === undefined || who.length === 0) return;
    rememberSkill(classId, competencyId);
    const seen = who.map((studentId) => ({ studentId, level, note: note.trim() || undefined }));
    const title = note.trim().slice(0, 80) || t(`observe.kind.${kind}`);
    save({ competencyId, title, kind, support, seen }, () => {
      setWho([]);
      setLevel(undefined);
      setNote('');
    });
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => event.preventDefault()}
      aria-label={t('observe.title')}
    >
      <h2>{t('observe.who')}</h2>
      <Chips label={t('observe.who')}>
        {students.map((student) => (
          <TapChip key={student.id} pressed={who.includes(student.id)} onClick={() => toggle(student.id)}>
            <bdi>{student.name}</bdi>
          </TapChip>
        ))}
      </Chips>
      <Disclosure summary={t('observe.more')}>
        <div className={styles.more}>
          <TextArea label={t('observe.note')} value={note} onChange={setNote} maxLength={4000} rows={2} />
          <Select
            label={t('observe.kind')}
            value={kind}
            onChange={(value) => setKind(value as Kind)}
            options={kinds.map((value) => ({ value, label: t(`observe.kind.${value}`) }))}
          />
          <Segmented
            label={t('observe.support')}
            value={support}
            onChange={setSupport}
            options={supports.map((value) => ({ value, label: t(`support.${value}`) }))}
          />
        </div>
      </Disclosure>
      <div className={styles.bar}>
        <Chips label={t('observe.level')}>
          {levels.map((one) => (
            <TapChip key={one} pressed={level === one} onClick={() => setLevel(one)}>
              <LevelGlyph level={one} /> {nameOf(one)}
            </TapChip>
          ))}
        </Chips>
        <Button kind="primary" block busy={busy} aria-disabled={!ready} onClick={finish}>
          {ready ? t('observe.save', { count: who.length }) : t('observe.pick')}
        </Button>
      </div>
    </form>
  );
}
