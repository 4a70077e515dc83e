import { useQuery } from '@tanstack/react-query';
import { Check, Plus } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { type CompetencyRef, queries } from '../../api';
import { useT } from '../../i18n';
import { Chips, TapChip, TextField } from '../../ui';
import { shortName } from '../shared/shortName';
import type { Draft } from './drafts';
import styles from './Evidence.module.css';

const most = 3;

interface Props {
  draft: Draft;
  change: (next: Partial<Draft>) => void;
  skills: readonly CompetencyRef[];
  tried: boolean;
}

/** One to three skills: those of the path as chips, all others by search. */
export function SkillPicker({ draft, change, skills, tried }: Props) {
  const t = useT();
  const [words, setWords] = useState('');
  const asked = useDeferredValue(words.trim());
  const chosen = ({ id }: CompetencyRef) => draft.competencyIds.includes(id);
  const found = useQuery({ ...queries.competencies(asked), enabled: asked.length > 1 });
  const shown = asked.length > 1 ? [...skills.filter(chosen), ...(found.data ?? [])] : skills;
  const unique = [...new Map(shown.map((skill) => [skill.id, skill])).values()].slice(0, 12);
  const full = draft.competencyIds.length >= most;
  const toggle = ({ id }: CompetencyRef) => {
    const without = draft.competencyIds.filter((one) => one !== id);
    const isNew = without.length === draft.competencyIds.length;
    change({ competencyIds: isNew ? [...without, id].slice(-most) : without });
  };
  return (
    <>
      <Chips label={t('add.shows')}>
        {unique.map((skill) => {
          const pressed = chosen(skill);
          return (
            <TapChip
              key={skill.id}
              pressed={pressed}
              icon={pressed ? Check : Plus}
              disabled={full && !pressed}
              onClick={() => toggle(skill)}
            >
              {shortName(skill)}
            </TapChip>
          );
        })}
      </Chips>
      <TextField label={t('add.search')} type="search" value={words} onChange={setWords} />
      {tried && draft.competencyIds.length === 0 && (
        <p className={styles.fault} role="alert">
          {t('add.shows.missing')}
        </p>
      )}
    </>
  );
}
