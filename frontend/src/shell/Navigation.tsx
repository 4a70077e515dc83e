import { Link } from '@tanstack/react-router';
import type { Me } from '../api';
import { useT } from '../i18n';
import { Logo } from '../ui/Brand';
import { Icon, type LucideIcon } from '../ui/Icon';
import { LinkButton } from '../ui/LinkButton';
import { Avatar } from '../ui/Person';
import type { Area, AreaNav, NavItem } from './areas';
import styles from './Navigation.module.css';
import { SearchButton } from './SearchButton';

function Item({ to, icon, exact, children }: Pick<NavItem, 'to' | 'icon' | 'exact'> & { children: string }) {
  return (
    <li>
      <Link
        to={to}
        title={children}
        className={styles.item}
        activeOptions={{ exact: exact ?? false, includeSearch: false }}
      >
        <Icon of={icon} />
        <span>{children}</span>
      </Link>
    </li>
  );
}

function Classes({ me, icon }: { me: Me; icon: LucideIcon }) {
  const t = useT();
  return (
    <>
      <p className={styles.heading}>{t('nav.classes')}</p>
      <ul>
        {me.classes.map(({ id, title }) => (
          <Item key={id} to={`/t/c/${id}/grid`} icon={icon}>
            {title}
          </Item>
        ))}
      </ul>
    </>
  );
}

function Foot({ me }: { me: Me }) {
  const t = useT();
  const note = me.gradeLevel
    ? t('nav.grade', { grade: me.gradeLevel.replace(/^0/, '') })
    : me.roles[0]?.orgName;
  return (
    <div className={styles.foot}>
      <Avatar person={me.person} />
      <p>
        <b>{me.person.name}</b>
        <small>{note}</small>
      </p>
    </div>
  );
}

/** The navigation at the side, from 768 px up. */
export function Navigation({ area, items, me }: { area: Area; items: AreaNav; me: Me }) {
  const t = useT();
  const { nav, classIcon } = items;
  return (
    <nav className={styles.side} aria-label={t('nav.main')}>
      <div className={styles.nav}>
        <Link to={area.prefix} className={styles.brand} aria-label={t('nav.homeLabel')}>
          <Logo />
        </Link>
        {area.density === 'compact' && <SearchButton wide />}
        <ul>
          {nav
            .filter((item) => !item.add)
            .map((item) => (
              <Item key={item.to} {...item}>
                {t(item.label)}
              </Item>
            ))}
        </ul>
        {classIcon && me.classes.length > 0 && <Classes me={me} icon={classIcon} />}
        {nav
          .filter((item) => item.add)
          .map((item) => (
            <LinkButton key={item.to} to={item.to} icon={item.icon}>
              {t(item.label)}
            </LinkButton>
          ))}
        <Foot me={me} />
      </div>
    </nav>
  );
}

/** The tabs at the foot, below 768 px. */
export function TabBar({ tabs }: Pick<AreaNav, 'tabs'>) {
  const t = useT();
  return (
    <nav
      className={styles.tabs}
      aria-label={t('nav.main')}
      style={{ '--tabs': tabs.length } as React.CSSProperties}
    >
      {tabs.map(({ to, label, short, icon, exact, add }) => (
        <Link
          key={to}
          to={to}
          className={add ? styles.addTab : styles.tab}
          aria-label={add ? t(label) : undefined}
          activeOptions={{ exact: exact ?? add ?? false, includeSearch: false }}
        >
          <span>
            <Icon of={icon} />
          </span>
          {t(short ?? label)}
        </Link>
      ))}
    </nav>
  );
}
