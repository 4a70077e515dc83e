import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api, isProblem } from '../../api';
import type { AskedLevelRequest } from '../../api/generated';
import { type MessageId, useT } from '../../i18n';
import { useToast } from '../../ui';
import { type Spoken, sendSpoken } from '../shared/spoken/spoken';
import { useAsksPage, waitingAsks } from './asks';

interface Act {
  path: string;
  body: object;
  spoken?: Spoken;
  done: MessageId;
}

/** Answers once, and goes back to what else waits. Where it cannot be sent, what was written stays. */
export function useAnswer(askId: string) {
  const t = useT();
  const show = useToast();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const page = useAsksPage();
  const mutation = useMutation({
    mutationFn: async ({ path, body, spoken }: Act) =>
      api.post(`/asks/${askId}/${path}`, { ...body, spoken: await sendSpoken(spoken) }),
    onSuccess: async (_answer, { done }) => {
      show({ text: t(done) });
      await navigate({ to: page, params: { askId: undefined } });
    },
    onError: (error) =>
      show({ text: t(isProblem(error) && error.status === 409 ? 'asks.late' : 'ui.error.title') }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: waitingAsks().queryKey }),
  });
  return {
    busy: mutation.isPending,
    answer: (body: AskedLevelRequest, spoken: Spoken | undefined) =>
      mutation.mutate({ path: 'judgements', body, spoken, done: 'asks.sent' }),
    decline: (reason: string) =>
      mutation.mutate({ path: 'declines', body: reason ? { reason } : {}, done: 'asks.declined' }),
  };
}
