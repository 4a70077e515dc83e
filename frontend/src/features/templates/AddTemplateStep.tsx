import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { type CompetencyHit, queries } from '../../api';
import { useT } from '../../i18n';
import { Button, ButtonRow, TextField } from '../../ui';
import { shortName } from '../shared/shortName';
import { type DraftStep, newKey } from './draft';
import styles from './Templates.module.css';

const MOST = 6;
/** Proficient; the expectation of each student holds where it is higher. */
const USUAL_LEVEL = 3;

const blank = (shown: string): DraftStep => ({
  key: newKey(),
  shown,
  title: undefined,
  targets: [],
  minutes: 45,
  kind: 'LEARN',
  mode: 'SMALL_GROUP',
  optionIds: [],
});

/** A new step: for a competency that is searched for, or in own words. */
export function AddTemplateStep({ onAdd }: { onAdd: (step: DraftStep) => void }) {
  const t = useT();
  const [words, setWords] = useState('');
  const asked = useDeferredValue(words.trim());
  const { data: found = [] } = useQuery({ ...queries.competencies(asked), enabled: asked.length > 1 });
  const add = (step: DraftStep) => {
    onAdd(step);
    setWords('');
  };
  const forSkill = (skill: CompetencyHit) => {
    const targets = [{ competencyId: skill.id, level: USUAL_LEVEL }];
    add({ ...blank(shortName(skill)), targets });
  };
  return (
    <div>
      <TextField
        label={t('templates.add')}
        help={t('templates.add.help')}
        value={words}
        onChange={setWords}
        maxLength={120}
      />
      {asked.length > 1 && words.trim() !== '' && (
        <div className={styles.found}>
          <ButtonRow>
            {found.slice(0, MOST).map((skill) => (
              <Button key={skill.id} kind="quiet" icon={Plus} onClick={() => forSkill(skill)}>
                {[skill.code, shortName(skill)].filter(Boolean).join(' · ')}
              </Button>
            ))}
            <Button
              kind="quiet"
              icon={Plus}
              onClick={() => add({ ...blank(words.trim()), title: words.trim() })}
            >
              {t('templates.add.own', { title: words.trim() })}
            </Button>
          </ButtonRow>
        </div>
      )}
    </div>
  );
}
