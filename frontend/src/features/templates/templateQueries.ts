import { queryOptions } from '@tanstack/react-query';
import { api, list, type PathTemplate, type TemplatePreview } from '../../api';

/** Whose paths a template is laid over: a class, or one student. */
export type Whom = { classId: string } | { studentId: string };

export const bodyOf = (whom: Whom) =>
  'classId' in whom ? { classId: whom.classId } : { studentIds: [whom.studentId] };

export const templateQueries = {
  all: () => queryOptions(list<PathTemplate>('/path-templates')),
  /** What would happen; nothing is written by asking. */
  preview: (templateId: string, whom: Whom, startOn: string) =>
    queryOptions({
      queryKey: ['/path-templates', templateId, 'previews', whom, startOn],
      queryFn: async () =>
        (
          await api.post<{ items: TemplatePreview[] }>(`/path-templates/${templateId}/previews`, {
            ...bodyOf(whom),
            startOn,
          })
        ).items,
      staleTime: 0,
    }),
};
