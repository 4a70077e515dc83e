import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { type CompetencyHit, type LearningResource, list, type PersonRef, queries } from '../../api';
import { useT } from '../../i18n';
import { shortName } from '../shared/shortName';
import type { Row } from './rows';

/** What can be picked for what is typed: out of the library, a competency, or a person. */
export type Suggestion =
  | { kind: 'LIBRARY'; id: string; title: string; note: string; found: LearningResource }
  | { kind: 'SKILL'; id: string; title: string; note: string; found: CompetencyHit }
  | { kind: 'PERSON'; id: string; title: string; note: string };

const MOST = 6;

/** `/` looks in the library, `#` for a competency, `@` for a person. Without words the library shows what fits the row above. */
export function useSuggestions(
  typed: string,
  above: Row | undefined,
  teachers: readonly PersonRef[],
): readonly Suggestion[] {
  const t = useT();
  const sign = typed.slice(0, 1);
  const words = useDeferredValue(typed.slice(1).trim());
  const competencyId = words ? undefined : above?.competencies[0]?.id;
  const library = useQuery({
    ...list<LearningResource>('/learning-resources', {
      q: words || undefined,
      competencyId,
      limit: String(MOST),
    }),
    enabled: sign === '/' && (words.length > 1 || competencyId !== undefined),
  });
  const skills = useQuery({ ...queries.competencies(words), enabled: sign === '#' && words.length > 1 });
  if (sign === '/') {
    return (library.data ?? []).map((found) => ({
      kind: 'LIBRARY',
      id: found.id,
      title: found.title,
      note: [t(`kind.${found.stepKind}`), t('path.minutes', { count: found.minutes }), found.place]
        .filter(Boolean)
        .join(' · '),
      found,
    }));
  }
  if (sign === '#') {
    return (skills.data ?? []).slice(0, MOST).map((found) => ({
      kind: 'SKILL',
      id: found.id,
      title: shortName(found),
      note: found.code,
      found,
    }));
  }
  if (sign !== '@' || !above) return [];
  return teachers
    .filter(({ name }) => name.toLowerCase().includes(words.toLowerCase()))
    .map(({ id, name }) => ({
      kind: 'PERSON',
      id,
      title: name,
      note: t('outline.for', { title: above.title }),
    }));
}
