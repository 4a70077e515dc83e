import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, list } from '../../api';
import type { SavedCommentResponse } from '../../api/generated';
import { useT } from '../../i18n';
import { useToast } from '../../ui';

const PATH = '/comment-bank';
const query = { ...list<SavedCommentResponse>(PATH), staleTime: 300_000 };

/** The sentences an educator keeps, and those the district shares. */
export function useBank() {
  const t = useT();
  const show = useToast();
  const queryClient = useQueryClient();
  const { data: sentences = [] } = useQuery(query);
  const { mutate } = useMutation({
    mutationFn: ({
      path,
      body,
    }: {
      path: string;
      body?: object;
      done: 'review.bank.kept' | 'review.bank.removed';
    }) => api.post(path, body),
    onSuccess: (_answer, { done }) => show({ text: t(done) }),
    onError: () => show({ text: t('ui.error.title') }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: query.queryKey }),
  });
  return {
    sentences,
    /** Shared with the district by a leader, otherwise the caller's own. */
    keep: (text: string, shared?: boolean) =>
      mutate({ path: PATH, body: { text, shared }, done: 'review.bank.kept' }),
    remove: (id: string) => mutate({ path: `${PATH}/${id}/retirements`, done: 'review.bank.removed' }),
  };
}
