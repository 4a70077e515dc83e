import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type Me, meQuery, type Preferences, useMe } from '../api';
import { loadLocale, localeOf } from '../i18n';

type Change = Partial<Omit<Preferences, 'version'>>;

export const textScales = [100, 115, 130, 150, 200] as const;

/** Language, theme and text size. A change shows at once and is stored for every device. */
export function usePreferences() {
  const { preferences } = useMe();
  const queryClient = useQueryClient();
  const { queryKey } = meQuery;
  const put = (next: Change) =>
    queryClient.setQueryData<Me>(
      queryKey,
      (me) => me && { ...me, preferences: { ...me.preferences, ...next } },
    );

  const { mutate } = useMutation({
    scope: { id: 'preferences' },
    mutationFn: (change: Change) => {
      const version = queryClient.getQueryData<Me>(queryKey)?.preferences.version;
      return api.patch<Preferences>('/me/preferences', change, { version, keepalive: true });
    },
    onMutate: async (change) => {
      put(change);
      if (change.locale) {
        await loadLocale(localeOf(change.locale));
        queryClient.invalidateQueries({ predicate: (query) => query.queryKey[0] !== queryKey[0] });
      }
      return preferences;
    },
    onSuccess: (stored) => put(stored),
    onError: (_error, _change, before) => put(before ?? {}),
  });
  return { preferences, change: mutate };
}
