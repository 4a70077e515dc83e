import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { Me } from '../api';
import { useFormat, useT } from '../i18n';
import { Mark } from '../ui/Brand';
import { MenuButton } from '../ui/MenuButton';
import { Avatar } from '../ui/Person';
import type { Area } from './areas';
import { SearchButton } from './SearchButton';
import styles from './TopBar.module.css';
import { useOnline } from './useOnline';

const loadMenu = () => import('./PersonMenu');
const PersonMenu = lazy(loadMenu);
const OfflineChip = lazy(() => import('./OfflineChip'));

/** Today's date, whether we are online, search, and the menu of the person. */
export function TopBar({ area, me }: { area: Area; me: Me }) {
  const t = useT();
  const format = useFormat();
  const online = useOnline();
  return (
    <header className={styles.bar}>
      <Link to={area.prefix} className={styles.mark} aria-label={t('nav.homeLabel')}>
        <Mark />
      </Link>
      <span className={styles.date}>{format.weekday(new Date().toISOString())}</span>
      <span role="status">
        <Suspense>{!online && <OfflineChip />}</Suspense>
      </span>
      {area.density === 'comfortable' && <SearchButton />}
      <MenuButton
        label={t('person.menu', { name: me.person.name })}
        className={styles.avatar}
        load={loadMenu}
        overlay={(props) => <PersonMenu {...props} me={me} area={area} />}
      >
        <Avatar person={me.person} />
      </MenuButton>
    </header>
  );
}
