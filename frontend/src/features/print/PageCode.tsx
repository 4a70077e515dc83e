import { encode } from 'uqr';
import { useT } from '../../i18n';
import styles from './Print.module.css';

/** The dark squares as one path, row by row. */
const pathOf = (rows: readonly boolean[][]) =>
  rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');

/** A code for a camera that leads from the paper to a page of the app. */
export function PageCode({ to }: { to: string }) {
  const t = useT();
  const address = new URL(to, location.origin).href;
  const { data, size } = encode(address, { ecc: 'M', border: 2 });
  return (
    <figure className={styles.code}>
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t('print.code', { address })}>
        <path d={pathOf(data)} />
      </svg>
      <figcaption>{t('print.scan')}</figcaption>
    </figure>
  );
}
