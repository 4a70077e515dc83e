import { useQuery } from '@tanstack/react-query';
import { queries } from '../../api';
import { useFormat, useT } from '../../i18n';
import { useLevelName } from '../../ui';
import type { NamedClash } from './preview';

/** A clash as a sentence. A need is quoted where the reader may see the entry. */
export function useClashText(studentId: string, clashes: readonly NamedClash[]): (one: NamedClash) => string {
  const t = useT();
  const format = useFormat();
  const nameOf = useLevelName();
  const asks = clashes.some(({ clash }) => clash.entryId !== undefined);
  const { data: profile } = useQuery({ ...queries.profile(studentId), enabled: asks });
  return ({ clash, title, option }) => {
    const need = profile?.entries.find(({ id }) => id === clash.entryId)?.text ?? '';
    return t(`clash.${clash.code}`, {
      title,
      option,
      named: need ? 'yes' : 'no',
      need,
      level: nameOf(clash.level ?? 0),
      day: clash.dueOn ? format.day(clash.dueOn) : '',
    });
  };
}
