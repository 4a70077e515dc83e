import { queryOptions } from '@tanstack/react-query';
import { api, type PathDraft } from '../../api';

/** What the planner would propose for a class now; nothing is written by asking. */
export const draftsQuery = (classId: string) =>
  queryOptions({
    queryKey: ['/path-drafts', classId],
    queryFn: async () => (await api.post<{ items: PathDraft[] }>('/path-drafts', { classId })).items,
  });
