import { useQuery } from '@tanstack/react-query';
import { type Competency, type CompetencyRef, type Level, queries, type Support } from '../../api';
import { useT } from '../../i18n';
import {
  Chips,
  LevelGlyph,
  RadioCards,
  Segmented,
  TapChip,
  TextArea,
  TextField,
  useLevelName,
} from '../../ui';
import type { Draft } from './drafts';
import styles from './Evidence.module.css';
import { Partners } from './Partners';

interface Props {
  draft: Draft;
  change: (next: Partial<Draft>) => void;
  skills: readonly CompetencyRef[];
}

const starters = ['add.starter.1', 'add.starter.2', 'add.starter.3'] as const;
const supports = ['ALONE', 'HELPED', 'GROUP'] as const satisfies readonly Support[];

/** How the student sees it: a level for each skill, how it was done, and a few words. All of it is optional. */
export function MyView({ draft, change, skills }: Props) {
  const t = useT();
  const rate = (competencyId: string, level: Level) =>
    change({
      selfLevels: [
        ...draft.selfLevels.filter((one) => one.competencyId !== competencyId),
        { competencyId, level },
      ],
    });
  const begin = (words: string) =>
    change({ reflection: draft.reflection ? `${draft.reflection}\n${words} ` : `${words} ` });
  return (
    <>
      {skills.map((skill) => (
        <SelfLevel
          key={skill.id}
          skill={skill}
          value={draft.selfLevels.find((one) => one.competencyId === skill.id)?.level}
          onChange={(level) => rate(skill.id, level)}
        />
      ))}
      <div className={styles.how}>
        <span aria-hidden="true">{t('add.how')}</span>
        <Segmented
          label={t('add.how')}
          value={draft.support}
          onChange={(support) => change({ support })}
          options={supports.map((value) => ({ value, label: t(`support.${value}`) }))}
        />
      </div>
      {draft.support === 'GROUP' && <Partners draft={draft} change={change} />}
      <TextField
        label={t('add.where')}
        note={t('add.view.note')}
        value={draft.where}
        maxLength={100}
        onChange={(where) => change({ where })}
      />
      <div className={styles.say}>
        <Chips label={t('add.starters')}>
          {starters.map((starter) => (
            <TapChip key={starter} onClick={() => begin(t(starter))}>
              {t(starter)} …
            </TapChip>
          ))}
        </Chips>
        <TextArea
          label={t('add.more')}
          value={draft.reflection}
          maxLength={2000}
          onChange={(reflection) => change({ reflection })}
        />
      </div>
    </>
  );
}

/** What a level means for this skill: the rubric's words if it has one criterion, else the scale's. */
function meaning(competency: Competency | undefined, level: Level): string | undefined {
  const [criterion] = competency?.rubric?.criteria ?? [];
  const descriptor = criterion?.levels.find((one) => one.level === level)?.descriptor;
  return descriptor ?? competency?.scale.levels.find((one) => one.level === level)?.description;
}

interface LevelProps {
  skill: CompetencyRef;
  value: Level | undefined;
  onChange: (level: Level) => void;
}

function SelfLevel({ skill, value, onChange }: LevelProps) {
  const nameOf = useLevelName();
  const { data: competency } = useQuery(queries.competency(skill.id));
  const scale = competency?.scale.levels.filter(({ level }) => level > 0) ?? [];
  const levels = scale.length > 0 ? scale.map(({ level }) => level) : [1, 2, 3, 4];
  const top = Math.max(...levels);
  const nameIn = (level: Level) => scale.find((one) => one.level === level)?.name ?? nameOf(level);
  return (
    <RadioCards
      legend={skill.statement}
      value={value === undefined ? undefined : String(value)}
      onChange={(level) => onChange(Number(level))}
      options={levels.map((level) => ({
        value: String(level),
        title: top === 4 ? nameOf(level) : nameIn(level),
        note: meaning(competency, level),
        glyph: <LevelGlyph level={level} of={top} />,
      }))}
    />
  );
}
