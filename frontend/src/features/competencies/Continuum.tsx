import type { Competency } from '../../api';
import { useT } from '../../i18n';
import { LevelChip } from '../../ui';
import styles from './Competencies.module.css';

/** The levels as columns and what is looked at as rows; on a phone, one level under the other. */
export function Continuum({ competency }: { competency: Competency }) {
  const t = useT();
  const { scale, rubric } = competency;
  const levels = scale.levels.filter(({ level }) => level > 0);
  const top = Math.max(...scale.levels.map(({ level }) => level));
  const chip = (level: number, name: string) => (
    <LevelChip level={level} of={top} name={scale.standard === false ? name : undefined} />
  );
  if (!rubric) {
    return (
      <ul className={styles.levels}>
        {levels.map(({ level, name, description }) => (
          <li key={level}>
            {chip(level, name)}
            {description && <p>{description}</p>}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <table className={styles.continuum}>
      <caption className="visually-hidden">{t('competency.levels')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('competency.criterion')}</th>
          {levels.map(({ level, name }) => (
            <th scope="col" key={level}>
              {chip(level, name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rubric.criteria.map((criterion) => (
          <tr key={criterion.id}>
            <th scope="row">{criterion.title}</th>
            {levels.map(({ level, name }) => (
              <td key={level}>
                <span className={styles.cellLevel}>{chip(level, name)}</span>
                {criterion.levels.find((one) => one.level === level)?.descriptor}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
