import { useQuery } from '@tanstack/react-query';
import { Paperclip } from 'lucide-react';
import { queries, useMe } from '../../api';
import { useT } from '../../i18n';
import { Select, TextLink } from '../../ui';

/** The way to a piece of work that was brought along; nothing where the reader may not see it. */
export function Brought({ studentId, evidenceId }: { studentId: string; evidenceId: string }) {
  const own = useMe().studentId === studentId;
  const { data: work = [] } = useQuery(queries.evidenceList(studentId));
  const piece = work.find(({ id }) => id === evidenceId);
  if (!piece) return null;
  return own ? (
    <TextLink to="/evidence/$evidenceId" params={{ evidenceId }} icon={Paperclip}>
      {piece.title}
    </TextLink>
  ) : (
    <TextLink to="/t/s/$studentId/evidence/$evidenceId" params={{ studentId, evidenceId }} icon={Paperclip}>
      {piece.title}
    </TextLink>
  );
}

interface Props {
  studentId: string;
  value: string;
  onChange: (evidenceId: string, title: string) => void;
}

/** A student's own work, to bring a piece of it along. */
export function BringWork({ studentId, value, onChange }: Props) {
  const t = useT();
  const { data: work = [] } = useQuery(queries.evidenceList(studentId));
  if (work.length === 0) return null;
  return (
    <Select
      label={t('checkins.bring')}
      value={value}
      onChange={(id) => onChange(id, work.find((piece) => piece.id === id)?.title ?? '')}
      options={[
        { value: '', label: t('checkins.bring.none') },
        ...work.map(({ id, title }) => ({ value: id, label: title })),
      ]}
    />
  );
}
