import { Printer } from 'lucide-react';
import { useT } from '../../i18n';
import { LinkButton } from '../../ui';

/** A teacher's way to a sheet of a student for paper. */
export function PrintLink({ studentId, sheet }: { studentId: string; sheet: 'profile' | 'week' }) {
  const t = useT();
  return (
    <LinkButton to="/t/s/$studentId/print/$sheet" params={{ studentId, sheet }} kind="quiet" icon={Printer}>
      {t(sheet === 'week' ? 'print.week.print' : 'print.print')}
    </LinkButton>
  );
}
