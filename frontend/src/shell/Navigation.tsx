import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Me } from '../api';
import { useT } from '../i18n';
import { Logo } from '../ui/Brand';
import { Icon } from '../ui/Icon';
import { LinkButton } from '../ui/LinkButton';
import { Avatar } from '../ui/Person';
import { type Area, addEvidence, classIcon, type NavItem } from './areas';
import styles from './Navigation.module.css';
import { SearchButton } from './SearchButton';

function Item({
  to,
  icon,
  exact,
  children,
}: Pick<NavItem, 'to' | 'icon' | 'exact'> & { children: ReactNode }) {
  return (
    <li>
      <Link to={to} className={styles.item} activeOptions={{ exact: exact ?? false, includeSearch: false }}>
        <Icon of={icon} />
        <span>{children}</span>
      </Link>
    </li>
  );
}

function Classes({ me }: { me: Me }) {
  const t = useT();
  return (
    <>
      <p className={styles.heading}>{t('nav.classes')}</p>
      <ul>
        {me.classes.map(({ id, title }) => (
          <Item key={id} to={`/t/c/${id}/grid`} icon={classIcon}>
            {title}
          </Item>
        ))}
      </ul>
    </>
  );
}

function Foot({ me }: { me: Me }) {
  const t = useT();
  const note = me.gradeLevel ? t('nav.grade', { grade: me.gradeLevel }) : me.roles[0]?.orgName;
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
export function Navigation({ area, me }: { area: Area; me: Me }) {
  const t = useT();
  return (
    <nav className={styles.side} aria-label={t('nav.main')}>
      <div className={styles.nav}>
        <Link to={area.prefix} className={styles.brand} aria-label={t('nav.homeLabel')}>
          <Logo />
        </Link>
        {area.density === 'compact' && <SearchButton wide />}
        <ul>
          {area.nav.map((item) => (
            <Item key={item.to} {...item}>
              {t(item.label)}
            </Item>
          ))}
        </ul>
        {area.id === 'teacher' && me.classes.length > 0 && <Classes me={me} />}
        {area.id === 'student' && (
          <LinkButton to={addEvidence.to} icon={addEvidence.icon}>
            {t(addEvidence.label)}
          </LinkButton>
        )}
        <Foot me={me} />
      </div>
    </nav>
  );
}

/** The tabs at the foot, below 768 px. */
export function TabBar({ area }: { area: Area }) {
  const t = useT();
  return (
    <nav
      className={styles.tabs}
      aria-label={t('nav.main')}
      style={{ '--tabs': area.tabs.length } as React.CSSProperties}
    >
      {area.tabs.map(({ to, label, short, icon, exact, add }) => (
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
