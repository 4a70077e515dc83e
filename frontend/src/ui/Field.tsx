import {
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from 'react';
import { classes } from './classes';
import styles from './Field.module.css';

interface FieldProps {
  label: string;
  /** Beside the label, for example "if you want". */
  note?: string;
  /** Under the label: what to write. */
  help?: string;
  /** What is wrong and what to do. */
  error?: string;
  /** The label is for assistive technology only; something visible already says it. */
  hideLabel?: boolean;
}

interface Wiring {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean | undefined;
}

function Field({
  label,
  note,
  help,
  error,
  hideLabel,
  children,
}: FieldProps & { children: (wiring: Wiring) => ReactNode }) {
  const id = useId();
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : undefined}>
        {label} {note && <small>{note}</small>}
      </label>
      {help && (
        <p id={`${id}-help`} className={styles.help}>
          {help}
        </p>
      )}
      {children({ id, 'aria-describedby': described, 'aria-invalid': error ? true : undefined })}
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
}

type Own<T> = Omit<T, 'id' | 'onChange' | 'value'> &
  FieldProps & { value: string; onChange: (value: string) => void };

const split = <T extends FieldProps>({ label, note, help, error, hideLabel, ...rest }: T) => ({
  field: { label, note, help, error, hideLabel },
  rest,
});

export function TextField(props: Own<InputHTMLAttributes<HTMLInputElement>>) {
  const { field, rest } = split(props);
  return (
    <Field {...field}>
      {(wiring) => (
        <input
          dir="auto"
          {...rest}
          {...wiring}
          className={styles.input}
          onChange={(event) => props.onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

export function TextArea(props: Own<TextareaHTMLAttributes<HTMLTextAreaElement>>) {
  const { field, rest } = split(props);
  return (
    <Field {...field}>
      {(wiring) => (
        <textarea
          dir="auto"
          rows={4}
          {...rest}
          {...wiring}
          className={classes(styles.input, styles.tall)}
          onChange={(event) => props.onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

interface SelectProps extends Own<SelectHTMLAttributes<HTMLSelectElement>> {
  options: readonly { value: string; label: string; disabled?: boolean }[];
}

/** The platform's own list: it works with one hand, a switch and a screen reader alike. */
export function Select({ options, ...props }: SelectProps) {
  const { field, rest } = split(props);
  return (
    <Field {...field}>
      {(wiring) => (
        <select
          {...rest}
          {...wiring}
          className={classes(styles.input, styles.select)}
          onChange={(event) => props.onChange(event.target.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
