import { useMe } from '../../api';
import { useT } from '../../i18n';
import { Card, CardHead, LevelGlyph, Mini, TextLink, useLevelName } from '../../ui';
import { shortName } from '../shared/shortName';
import styles from './Goals.module.css';
import { type Habit, useHabits } from './useHabits';

/** The four habits, each with the level shown so far and how much it rests on. */
export function Habits({ studentId }: { studentId: string }) {
  const t = useT();
  const habits = useHabits(studentId);
  if (habits.length === 0) return null;
  return (
    <Card aria-labelledby="habits">
      <CardHead>
        <h2 id="habits">{t('goals.habits')}</h2>
      </CardHead>
      <ul className={styles.habits}>
        {habits.map((habit) => (
          <li key={habit.item.id}>
            <Row habit={habit} studentId={studentId} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Row({ habit: { item, state }, studentId }: { habit: Habit; studentId: string }) {
  const t = useT();
  const own = useMe().studentId === studentId;
  const nameOf = useLevelName();
  const level = state?.level ?? 0;
  const note = t('aside.skillNote', { level: nameOf(level), count: state?.evidenceCount ?? 0 });
  return (
    <Mini icon={<LevelGlyph level={level} />} note={note}>
      <TextLink
        inline
        to={own ? '/competencies/$competencyId' : '/t/competencies/$competencyId'}
        params={{ competencyId: item.id }}
        title={item.statement}
      >
        {shortName(state ?? item)}
      </TextLink>
    </Mini>
  );
}
