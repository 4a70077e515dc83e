import { useQuery } from '@tanstack/react-query';
import { queries } from '../../../api';
import { useFormat, useT } from '../../../i18n';
import { Disclosure, LevelGlyph, useLevelName } from '../../../ui';
import { type Shown, shownIn, spread } from './growth';
import styles from './Standing.module.css';

interface Props {
  studentId: string;
  competencyId: string;
}

/** Progress over time: a small picture, and the same as a table. Nothing before the second piece. */
export function Growth({ studentId, competencyId }: Props) {
  const t = useT();
  const { data = [] } = useQuery(queries.evidenceFor(studentId, competencyId));
  const shown = shownIn(data, competencyId);
  if (shown.length < 2) return null;
  return (
    <figure className={styles.growth}>
      <figcaption>{t('growth.title')}</figcaption>
      <Chart shown={shown} />
      <Disclosure summary={t('growth.table')}>
        <Table shown={shown} />
      </Disclosure>
    </figure>
  );
}

const WIDTH = 300;
const STEP = 24;
const levels = [4, 3, 2, 1];

function Chart({ shown }: { shown: readonly Shown[] }) {
  const t = useT();
  const format = useFormat();
  const nameOf = useLevelName();
  const at = spread(shown, WIDTH);
  const height = (level: number) => (4 - Math.min(4, level)) * STEP;
  const line = shown.map(({ level }, index) => `${at[index]},${height(level)}`).join(' ');
  const first = shown[0];
  const last = shown.at(-1);
  if (!first || !last) return null;
  const words = t('growth.words', {
    from: nameOf(first.level),
    to: nameOf(last.level),
    since: format.day(first.day),
    until: format.day(last.day),
  });
  return (
    <div className={styles.chart}>
      <ol aria-hidden="true">
        {levels.map((level) => (
          <li key={level}>
            <LevelGlyph level={level} /> {nameOf(level)}
          </li>
        ))}
      </ol>
      <svg
        viewBox={`-8 -8 ${WIDTH + 16} ${3 * STEP + 16 + STEP}`}
        role="img"
        aria-label={words}
        preserveAspectRatio="none"
      >
        {[...levels, 0].map((level) => (
          <line
            key={level}
            className={styles.grid}
            x1="-8"
            x2={WIDTH + 8}
            y1={height(level)}
            y2={height(level)}
          />
        ))}
        <polyline className={styles.line} points={line} />
        {shown.map((one, index) => (
          // a line without length and with round ends: a dot that stays round however wide the chart is
          <path key={one.evidenceId} className={styles.dot} d={`M${at[index]} ${height(one.level)}h0`} />
        ))}
      </svg>
      <p className="small quiet" aria-hidden="true">
        <span>{format.day(first.day)}</span>
        <span>{format.day(last.day)}</span>
      </p>
    </div>
  );
}

function Table({ shown }: { shown: readonly Shown[] }) {
  const t = useT();
  const format = useFormat();
  const nameOf = useLevelName();
  return (
    <table className={styles.terms}>
      <thead>
        <tr>
          <th scope="col">{t('growth.day')}</th>
          <th scope="col">{t('growth.work')}</th>
          <th scope="col">{t('growth.level')}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((one) => (
          <tr key={one.evidenceId}>
            <td>{format.day(one.day)}</td>
            <td dir="auto">{one.title}</td>
            <td>{nameOf(one.level)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
