import type { PathSection } from '../../api';
import { useFormat, useT } from '../../i18n';
import styles from './Timeline.module.css';
import { stepsIn, weeksAhead } from './views';

/** Weeks by sections: what runs when. A table, so that it can be read in any order. */
export function Timeline({ sections, today }: { sections: readonly PathSection[]; today: string }) {
  const t = useT();
  const format = useFormat();
  const weeks = weeksAhead(sections, today);
  const rows = sections.filter((section) => weeks.some((week) => stepsIn(section, week).length > 0));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard
    <section className={styles.frame} aria-label={t('views.TIMELINE')} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('views.section')}</th>
            {weeks.map((week) => (
              <th key={week} scope="col">
                {t('views.week', { day: format.day(week) })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((section) => (
            <tr key={section.id}>
              <th scope="row">{section.title}</th>
              {weeks.map((week) => (
                <td key={week}>
                  <ul>
                    {stepsIn(section, week).map((step) => (
                      <li key={step.id}>{step.title}</li>
                    ))}
                  </ul>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
