import { Search } from 'lucide-react';
import { useT } from '../i18n';
import { classes } from '../ui/classes';
import { Icon } from '../ui/Icon';
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
      <Icon of={Search} small />
      {t('commands.open')}
      <kbd>{isApple ? '⌘ K' : 'Ctrl K'}</kbd>
    </button>
  );
}
