import { Outlet, useMatches, useRouteContext } from '@tanstack/react-router';
import { lazy, Suspense, useSyncExternalStore } from 'react';
import { useMe } from '../api/me';
import { session } from '../api/session';
import { useT } from '../i18n';
import { CommandKey } from './CommandKey';
import { Navigation, TabBar } from './Navigation';
import styles from './Shell.module.css';
import { TopBar } from './TopBar';
import { useAppearance } from './useAppearance';

const SessionDialog = lazy(() => import('./SessionDialog'));

/** Navigation, top bar and the page. The address decides whose navigation it is. */
export function Shell() {
  const t = useT();
  const me = useMe();
  const { area, areaNav } = useRouteContext({ from: '/shell' });
  const expired = useSyncExternalStore(session.subscribe, session.isExpired);
  const rail = useMatches({ select: (matches) => matches.some(({ staticData }) => staticData.rail) });
  useAppearance();
  return (
    <div className={styles.app} data-density={area.density} data-area={area.id} data-rail={rail || undefined}>
      <a className={styles.skip} href="#main">
        {t('shell.skip')}
      </a>
      <Navigation area={area} items={areaNav} me={me} />
      <div className={styles.body}>
        <TopBar area={area} me={me} />
        <Outlet />
      </div>
      <TabBar tabs={areaNav.tabs} />
      <CommandKey area={area} items={areaNav.nav} />
      <Suspense>
        {areaNav.keeper && <areaNav.keeper />}
        {expired && <SessionDialog />}
      </Suspense>
    </div>
  );
}
