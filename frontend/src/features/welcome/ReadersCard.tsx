import { useQuery } from '@tanstack/react-query';
import { EyeOff, Lock, Users } from 'lucide-react';
import { queries, useMe } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Icon, Mini } from '../../ui';
import styles from './Welcome.module.css';

/** Who sees what, said before anything is asked. */
export function ReadersCard() {
  const t = useT();
  const format = useFormat();
  const me = useMe();
  const { data: student } = useQuery(queries.student(me.studentId ?? me.person.id));
  const names = student?.teachers.map(({ name }) => name) ?? [];
  return (
    <div className={styles.readers}>
      <h2>{t('welcome.readers')}</h2>
      <Mini icon={<Icon of={Users} />} note={t('welcome.readers.share.note')}>
        {names.length > 0
          ? t('welcome.readers.share', { names: format.list(names) })
          : t('welcome.readers.teachers')}
      </Mini>
      <Mini icon={<Icon of={Lock} />} note={t('welcome.readers.private.note')}>
        {t('welcome.readers.private')}
      </Mini>
      <Mini icon={<Icon of={EyeOff} />} note={t('welcome.readers.others.note')}>
        {t('welcome.readers.others')}
      </Mini>
    </div>
  );
}
