import styles from './spots.module.css';

/** Small two-tone drawings for empty places. Decoration only. */
export function TrellisSpot() {
  return (
    <svg className={styles.spot} viewBox="0 0 120 96" aria-hidden="true">
      <path className={styles.soft} d="M12 52C8 24 38 8 66 12s48 20 44 46-34 30-58 30S15 76 12 52Z" />
      <g className={styles.line}>
        <path d="M40 86V22M60 86V14M80 86V22M32 70h56M34 52h52M36 34h48" />
        <path className={styles.fill} d="M60 34c-2-11 4-19 18-19 2 12-5 19-18 19Z" />
        <path className={styles.fill} d="M40 52c-12 1-19-5-19-16 12-1 19 5 19 16Z" />
        <path className={styles.fill} d="M80 70c0-9 6-15 16-15 1 10-5 16-16 15Z" />
        <path d="M50 88c-8-6-12-14-10-22s14-12 20-18 4-10 0-14" />
      </g>
    </svg>
  );
}

export function NotebookSpot() {
  return (
    <svg className={styles.spot} viewBox="0 0 120 96" aria-hidden="true">
      <path className={styles.soft} d="M14 60C6 30 34 6 66 10s50 22 46 48-34 32-58 32S20 82 14 60Z" />
      <g className={styles.line}>
        <path className={styles.paper} d="M36 18h44a5 5 0 0 1 5 5v50a5 5 0 0 1-5 5H36Z" />
        <path d="M44 18v60M31 28h9M31 42h9M31 56h9M31 70h9" />
        <path className={styles.fill} d="M54 54h8v14h-8zM66 44h8v24h-8z" />
        <path d="M54 30h20M54 37h12" />
        <path className={styles.fill} d="m92 30 8 6-18 26-10 5 2-11Z" />
      </g>
    </svg>
  );
}
