import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { isProblem } from '../../api';
import { type MessageId, useT } from '../../i18n';
import { useToast } from '../../ui';

interface Act {
  send: () => Promise<unknown>;
  /** What is said when it is done. */
  done?: MessageId | undefined;
}

/** Acts on something together: each ends with that as the server has it, and a word about it. */
export function useActs(...queryKeys: QueryKey[]) {
  const t = useT();
  const show = useToast();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ send }: Act) => send(),
    onSuccess: (_answer, { done }) => done && show({ text: t(done) }),
    onError: (error) => {
      const stale = isProblem(error) && [409, 412].includes(error.status);
      show({ text: t(stale ? 'profile.stale' : 'ui.error.title') });
    },
    onSettled: () => Promise.all(queryKeys.map((queryKey) => queryClient.invalidateQueries({ queryKey }))),
  });
}
