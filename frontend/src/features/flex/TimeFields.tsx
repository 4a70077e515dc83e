import { useT } from '../../i18n';
import { dayOf } from '../../i18n/format';
import { TextField } from '../../ui';
import styles from './Flex.module.css';

export interface When {
  date: string;
  startsAt: string;
  endsAt: string;
}

interface Props {
  when: When;
  onChange: (when: When) => void;
  /** Somebody tried to save: what is missing is said. */
  tried: boolean;
}

/** Day, beginning and end by the clocks of the school. */
export function TimeFields({ when, onChange, tried }: Props) {
  const t = useT();
  const today = dayOf(new Date());
  const { date, startsAt, endsAt } = when;
  return (
    <>
      <TextField
        label={t('flex.day')}
        type="date"
        min={today}
        value={date}
        onChange={(day) => onChange({ ...when, date: day })}
        error={tried && date < today ? t('flex.past') : undefined}
      />
      <div className={styles.times}>
        <TextField
          label={t('flex.from')}
          type="time"
          value={startsAt}
          onChange={(time) => onChange({ ...when, startsAt: time })}
        />
        <TextField
          label={t('flex.to')}
          type="time"
          value={endsAt}
          onChange={(time) => onChange({ ...when, endsAt: time })}
          error={tried && endsAt <= startsAt ? t('flex.backwards') : undefined}
        />
      </div>
    </>
  );
}
