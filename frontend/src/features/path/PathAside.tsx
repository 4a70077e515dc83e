import { useQuery } from '@tanstack/react-query';
import { CircleUserRound } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { type CompetencyState, type LearningPath, queries } from '../../api';
import { useT } from '../../i18n';
import { Card, CardHead, Icon, LevelGlyph, Mini, TextLink, useLevelName } from '../../ui';
import { NextCheckIn } from '../shared/NextCheckIn';
import { shortName } from '../shared/shortName';
import { stepsOf } from './model';
import styles from './Path.module.css';

/** Comes after the path itself: that is what a student waits for. */
const FlexWeek = lazy(() => import('../flex/FlexWeek'));

/** Beside the path: the skills it leads to, and where it comes from. */
export function PathAside({ path }: { path: LearningPath }) {
  const t = useT();
  return (
    <>
      <NextCheckIn studentId={path.studentId} />
      <Suspense>
        <FlexWeek />
      </Suspense>
      <Skills path={path} />
      <Card look="sunken">
        <Mini icon={<Icon of={CircleUserRound} />} note={t('aside.me.note')}>
          <strong>{t('aside.me')}</strong>
        </Mini>
        <TextLink to="/me" className={styles.miniLink}>
          {t('aside.me.link')}
        </TextLink>
      </Card>
    </>
  );
}

/** The skills of open steps, at most six. */
function Skills({ path }: { path: LearningPath }) {
  const t = useT();
  const { data: state } = useQuery(queries.state(path.studentId));
  const revision = path.active ?? path.proposed;
  const wanted = new Set(
    revision ? stepsOf(revision).flatMap((step) => step.competencies.map(({ id }) => id)) : [],
  );
  const items = (state?.items ?? []).filter((item) => wanted.has(item.competencyId)).slice(0, 6);
  if (items.length === 0) return null;
  return (
    <Card aria-labelledby="skills">
      <CardHead end={<TextLink to="/competencies">{t('aside.seeAll')}</TextLink>}>
        <h2 id="skills">{t('aside.skills')}</h2>
      </CardHead>
      <ul className={styles.miniList}>
        {items.map((item) => (
          <li key={item.competencyId}>
            <Skill item={item} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Skill({ item }: { item: CompetencyState }) {
  const t = useT();
  const nameOf = useLevelName();
  const level = nameOf(item.level);
  const note =
    item.status === 'DUE_FOR_CHECK'
      ? t('aside.check', { level })
      : t('aside.skillNote', { level, count: item.evidenceCount });
  return (
    <Mini icon={<LevelGlyph level={item.level} />} note={note}>
      <TextLink inline to="/competencies/$competencyId" params={{ competencyId: item.competencyId }}>
        {shortName(item)}
      </TextLink>
    </Mini>
  );
}
