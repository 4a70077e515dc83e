import { Fragment, useId } from 'react';
import { type Evidence, type LearningPath, type PathSection, useMe } from '../../api';
import { type Format, type Translate, useFormat, useT } from '../../i18n';
import { Disclosure, Knot, LevelGlyph, Rail, RailToday } from '../../ui';
import { standing } from '../shared/agreements';
import { isDone, type SectionTime, timesOf } from './model';
import styles from './Path.module.css';
import { StepItem } from './StepItem';
import { useLevelOf } from './useLevelOf';

interface Props {
  path: LearningPath;
  sections: readonly PathSection[];
  work: readonly Evidence[];
}

/** All sections: what is past in one line each, what is now open, what comes to browse. */
export function PathSections({ path, sections, work }: Props) {
  const times = timesOf(sections);
  return sections.map((section, index) => (
    <Section key={section.id} section={section} time={times[index] ?? 'future'} path={path} work={work} />
  ));
}

function sectionLine(section: PathSection, time: SectionTime, t: Translate, format: Format): string {
  const agreed = section.steps.filter((step) => step.change !== 'ADDED');
  const count = agreed.length || section.steps.length;
  const done = section.steps.filter(isDone).length;
  const from = section.startOn && format.day(section.startOn);
  const to = section.endOn && format.day(section.endOn);
  if (time === 'past')
    return to ? t('path.section.pastOn', { count, day: to }) : t('path.section.past', { count });
  const dates = from && to ? { from, to } : undefined;
  if (time === 'now')
    return dates
      ? t('path.section.nowDates', { ...dates, done, count })
      : t('path.section.now', { done, count });
  return dates ? t('path.section.futureDates', { ...dates, count }) : t('path.section.future', { count });
}

interface SectionProps extends Omit<Props, 'sections'> {
  section: PathSection;
  time: SectionTime;
}

function Section({ section, time, path, work }: SectionProps) {
  const t = useT();
  const format = useFormat();
  const levelOf = useLevelOf(path.studentId);
  const line = sectionLine(section, time, t, format);
  const heading = useId();
  const rail = <SectionRail section={section} time={time} path={path} work={work} />;
  if (time === 'now') {
    return (
      <section aria-labelledby={heading}>
        <div className={styles.sectionOpen}>
          <h2 id={heading}>{section.title}</h2>
          <p>{line}</p>
          <AgreedLine path={path} />
        </div>
        {rail}
      </section>
    );
  }
  const level = Math.max(0, ...section.steps.map((step) => levelOf(step.competencies[0]?.id)));
  return (
    <section>
      <Disclosure
        className={styles.section}
        summary={
          <span className={styles.sectionRow}>
            <LevelGlyph level={time === 'past' ? Math.max(1, level) : 0} />
            <span>
              <b>{section.title}</b>
              <small>{line}</small>
            </span>
          </span>
        }
      >
        {rail}
      </Disclosure>
    </section>
  );
}

/** The steps of a section; today's line stands before the first step that is not past. */
function SectionRail({ section, time, path, work }: SectionProps) {
  const t = useT();
  const format = useFormat();
  const first = section.steps.findIndex(
    (step) => !isDone(step) && step.status !== 'EVIDENCE_IN' && step.change !== 'ADDED',
  );
  return (
    <Rail label={t('path.steps', { title: section.title })}>
      {section.steps.map((step, index) => (
        <Fragment key={step.id}>
          {time === 'now' && index === first && (
            <RailToday>{t('path.today', { day: format.day(path.today) })}</RailToday>
          )}
          <StepItem
            step={step}
            path={path}
            work={work}
            now={time === 'now' && index === first}
            past={first === -1 || index < first}
          />
        </Fragment>
      ))}
    </Rail>
  );
}

/** Who agreed on the path, and since when. */
export function AgreedLine({ path }: { path: LearningPath }) {
  const t = useT();
  const format = useFormat();
  const agreements = standing(path.active?.agreements ?? []);
  const own = useMe().studentId === path.studentId;
  const other = agreements.find((agreement) => agreement.capacity !== 'LEARNER');
  const names = format.list(agreements.map(({ actor }) => actor.name));
  const since = agreements
    .map(({ at }) => at)
    .sort()
    .at(-1);
  if (!since) return null;
  const day = format.day(since);
  return (
    <p className={styles.agreed}>
      <Knot />
      <span>
        {!own
          ? t('path.agreedNames', { names, day })
          : other
            ? t('path.agreedBoth', { name: other.actor.name, day })
            : t('path.agreedPlain', { day })}
      </span>
    </p>
  );
}
