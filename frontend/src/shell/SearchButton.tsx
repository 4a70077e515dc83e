import { useT } from '../i18n';
import { classes } from '../ui/classes';
import { openCommands, prepareCommands } from './CommandKey';
import styles from './TopBar.module.css';

const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Opens the command menu. */
export function SearchButton({ wide }: { wide?: boolean }) {
  const t = useT();
  return (
    <button
      type="button"
      className={classes(styles.search, wide && styles.wide)}
      aria-haspopup="dialog"
      onPointerEnter={prepareCommands}
      onFocus={prepareCommands}
      onClick={openCommands}
    >
      <Magnifier />
      {t('commands.open')}
      <kbd>{isApple ? '⌘ K' : 'Ctrl K'}</kbd>
    </button>
  );
}

/** Drawn here: the library of pictures comes with the navigation, not with the shell. */
function Magnifier() {
  return (
    <svg
      className="icon small-icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="m21 21-4.34-4.34" />
      <circle cx="11" cy="11" r="8" />
    </svg>
  );
}
