import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { useMe } from '../../api';
import { useT } from '../../i18n';
import { Icon } from '../../ui';
import styles from './Today.module.css';

/** The way to each class on a phone, where the navigation at the side is not there. */
export function ClassLinks() {
  const t = useT();
  const { classes } = useMe();
  if (classes.length === 0) return null;
  return (
    <nav className={styles.classes} aria-label={t('nav.classes')}>
      {classes.map(({ id, title }) => (
        <Link key={id} to="/t/c/$classId/grid" params={{ classId: id }}>
          <b>{title}</b>
          <Icon of={ChevronRight} />
        </Link>
      ))}
    </nav>
  );
}
