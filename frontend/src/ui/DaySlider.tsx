import { useEffect, useId, useState } from 'react';
import { useFormat, useT } from '../i18n';
import { addDays } from '../i18n/days';
import { daysBetween } from '../i18n/format';
import { Button } from './Button';
import styles from './DaySlider.module.css';

const pause = 250;

interface Props {
  label: string;
  /** Days, as YYYY-MM-DD. The last one is today. */
  first: string;
  last: string;
  value: string;
  /** Called when the slider rests. */
  onChange: (day: string) => void;
}

/** Any day from the first to today: slide, use the arrow keys, or pick a date. */
export function DaySlider({ label, first, last, value, onChange }: Props) {
  const t = useT();
  const format = useFormat();
  const id = useId();
  const [day, setDay] = useState(value);
  useEffect(() => setDay(value), [value]);
  useEffect(() => {
    if (day === value) return;
    const timer = setTimeout(() => onChange(day), pause);
    return () => clearTimeout(timer);
  }, [day, value, onChange]);
  const span = Math.max(1, daysBetween(first, last));
  const slide = (position: number) => setDay(addDays(first, position));
  return (
    <div className={styles.slider}>
      <label htmlFor={id}>
        {label} <b>{day === last ? t('ui.today') : format.date(day)}</b>
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={span}
        value={daysBetween(first, day)}
        aria-valuetext={format.longDay(day)}
        onChange={(event) => slide(Number(event.target.value))}
      />
      <input
        type="date"
        aria-label={t('ui.pickDay')}
        min={first}
        max={last}
        value={day}
        onChange={({ target }) => target.value && target.validity.valid && setDay(target.value)}
      />
      <Button kind="quiet" disabled={day === last} onClick={() => setDay(last)}>
        {t('ui.today')}
      </Button>
    </div>
  );
}
