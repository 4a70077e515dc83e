import { type ChangeEvent, type InputHTMLAttributes, type ReactNode, useId } from 'react';
import styles from './Choice.module.css';
import { classes } from './classes';

interface CheckboxProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'onChange'> {
  children: ReactNode;
  onChange?: (checked: boolean) => void;
  /** Something quiet at the end of the row. */
  end?: ReactNode;
}

/** A row that can be ticked. */
export function Checkbox({ children, onChange, end, ...rest }: CheckboxProps) {
  return (
    <label className={styles.check}>
      <input {...rest} type="checkbox" onChange={(event) => onChange?.(event.target.checked)} />
      <span>{children}</span>
      {end && <small>{end}</small>}
    </label>
  );
}

export interface RadioCard<T extends string> {
  value: T;
  title: ReactNode;
  note?: ReactNode;
  /** A picture before the words, such as a moon. */
  glyph?: ReactNode;
  disabled?: boolean;
}

interface RadioCardsProps<T extends string> {
  legend: ReactNode;
  hideLegend?: boolean;
  options: readonly RadioCard<T>[];
  value: T | undefined;
  onChange: (value: T) => void;
}

/** One of a few, each with a line that says what it means. */
export function RadioCards<T extends string>({
  legend,
  hideLegend,
  options,
  value,
  onChange,
}: RadioCardsProps<T>) {
  const name = useId();
  const pick = (event: ChangeEvent<HTMLInputElement>) => onChange(event.target.value as T);
  return (
    <fieldset className={styles.cards}>
      <legend className={hideLegend ? 'visually-hidden' : undefined}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={classes(styles.card, option.glyph != null && styles.withGlyph)}>
          {option.glyph}
          <span>
            <b>{option.title}</b>
            {option.note && <small>{option.note}</small>}
          </span>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            disabled={option.disabled}
            onChange={pick}
          />
        </label>
      ))}
    </fieldset>
  );
}

interface SegmentedProps<T extends string> {
  label: string;
  options: readonly { value: T; label: ReactNode }[];
  value: T;
  onChange: (value: T) => void;
}

/** One of two or three, in one line. */
export function Segmented<T extends string>({ label, options, value, onChange }: SegmentedProps<T>) {
  const name = useId();
  return (
    <fieldset className={styles.segmented}>
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            className="visually-hidden"
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
