import styles from './Knot.module.css';

/** Linked rings: agreed by both. */
export function Knot() {
  return (
    <svg className={styles.knot} viewBox="0 0 44 32" aria-hidden="true">
      <path d="M22 6.2a11.5 11.5 0 0 1 0 19.6 11.5 11.5 0 0 1 0-19.6Z" fill="currentColor" />
      <g fill="none" stroke="currentColor" strokeWidth="2.4">
        <circle cx="16" cy="16" r="11.5" />
        <circle cx="28" cy="16" r="11.5" />
      </g>
    </svg>
  );
}
