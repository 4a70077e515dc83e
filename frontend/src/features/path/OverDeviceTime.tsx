import { MonitorOff } from 'lucide-react';
import type { PathRevision } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Icon } from '../../ui';
import styles from './Path.module.css';

/** Weeks with more time in front of a screen than agreed; both sides see it before they say yes. */
export function OverDeviceTime({ revision }: { revision: PathRevision }) {
  const t = useT();
  const format = useFormat();
  if (revision.overDeviceTime.length === 0) return null;
  return (
    <ul className={styles.overDeviceTime}>
      {revision.overDeviceTime.map(({ weekOf, minutes, cap }) => (
        <li key={weekOf}>
          <Icon of={MonitorOff} small />
          {t('proposal.overDeviceTime', { day: format.day(weekOf), minutes, cap })}
        </li>
      ))}
    </ul>
  );
}
