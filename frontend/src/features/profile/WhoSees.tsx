import { useQuery } from '@tanstack/react-query';
import { Eye, Layers } from 'lucide-react';
import { type Profile, queries } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Card, Icon, Mini } from '../../ui';
import { entriesOf, sections } from './sections';

/** Who can read parts of the page, and how much of it has something. */
export function WhoSees({ profile }: { profile: Profile }) {
  const t = useT();
  const format = useFormat();
  const { data: student } = useQuery(queries.student(profile.studentId));
  const names = student?.teachers.map(({ name }) => name) ?? [];
  const empty = sections.filter((section) => entriesOf(section, profile.entries).length === 0);
  const [next] = empty;
  return (
    <>
      {names.length > 0 && (
        <Card>
          <Mini icon={<Icon of={Eye} />} note={t('profile.readers.note')}>
            {t('profile.readers', { names: format.list(names) })}
          </Mini>
        </Card>
      )}
      <Card>
        <Mini
          icon={<Icon of={Layers} />}
          note={next && t('profile.parts.next', { part: t(`profile.part.${next.id}`) })}
        >
          {t('profile.parts', { filled: sections.length - empty.length, count: sections.length })}
        </Mini>
      </Card>
    </>
  );
}
