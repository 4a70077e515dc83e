import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, isProblem } from '../../api';
import type { RulePreviewResponse, RuleRequest } from '../../api/generated';
import { type MessageId, useT } from '../../i18n';
import { useToast } from '../../ui';
import { allRules } from '../shared/standing/questions';

export type Preview = RulePreviewResponse;
export type RuleWords = RuleRequest;

/** Who would change, some students at a time. */
export const previewOf = (ruleId: string) =>
  infiniteQueryOptions({
    queryKey: [`/mastery-rules/${ruleId}/preview`],
    queryFn: ({ signal, pageParam, queryKey: [path] }) =>
      api.get<Preview>(path as string, { query: { limit: '50', pageToken: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextPageToken }) => nextPageToken ?? undefined,
  });

interface Act {
  path: string;
  body?: RuleWords;
  done: MessageId;
}

/** Drafting a version and putting it into force. */
export function useRuleActions() {
  const t = useT();
  const show = useToast();
  const queryClient = useQueryClient();
  const act = useMutation({
    mutationFn: ({ path, body }: Act) => api.post(`/mastery-rules${path}`, body),
    onSuccess: (_answer, { done }) => show({ text: t(done) }),
    onError: (error) => show({ text: (isProblem(error) && error.detail) || t('ui.error.title') }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: allRules().queryKey }),
  });
  return {
    busy: act.isPending,
    draft: (words: RuleWords, onDone: () => void) =>
      act.mutate({ path: '', body: words, done: 'rules.drafted' }, { onSuccess: onDone }),
    adopt: (id: string) => act.mutate({ path: `/${id}/adoptions`, done: 'rules.adopted' }),
  };
}
