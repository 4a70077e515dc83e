import { QueryClient } from '@tanstack/react-query';

/** Answers stay good for half a minute; the client itself tries again, so queries do not. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 30_000, retry: false, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
});
