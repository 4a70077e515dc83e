import { api, type PathTemplate, type TemplateWords } from '../../api';
import type { MessageId } from '../../i18n';
import { useActs } from '../shared/useActs';
import { templateQueries } from './templateQueries';

/** What people do with templates. Each ends with the list as the server has it. */
export function useTemplateActs() {
  const act = useActs(templateQueries.all().queryKey);
  return {
    busy: act.isPending,
    keep: (words: TemplateWords, onSuccess: () => void) =>
      act.mutate({ send: () => api.post('/path-templates', words), done: 'templates.saved' }, { onSuccess }),
    change: (
      { id, version }: PathTemplate,
      words: Partial<TemplateWords> & { retired?: boolean },
      done: MessageId,
      onSuccess?: () => void,
    ) =>
      act.mutate(
        { send: () => api.patch(`/path-templates/${id}`, words, { version }), done },
        { onSuccess: () => onSuccess?.() },
      ),
  };
}
