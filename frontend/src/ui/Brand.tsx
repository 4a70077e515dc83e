import styles from './Brand.module.css';

/** The logo: lattice and leaf. */
export function Mark() {
  return (
    <svg className={styles.mark} viewBox="0 0 32 32" aria-hidden="true">
      <g fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round">
        <path d="M3.2 18.8 18.8 3.2M13.2 28.8 28.8 13.2M3.2 13.2 18.8 28.8M13.2 3.2 28.8 18.8" />
      </g>
      <path fill="currentColor" d="M12.2 20.2c-1.6-5 1.2-9.3 8-9.4.6 6.6-2.8 10.7-8 9.4Z" />
    </svg>
  );
}

export function Logo() {
  return (
    <span className={styles.logo}>
      <Mark />
      <span className={styles.word}>Trellis</span>
    </span>
  );
}
