import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { queries } from '../../api';
import { type Draft, drafts } from './drafts';
import { flush } from './outbox';

/** What is still on this device. Sends what waits: now, when the network is back, and when the page is looked at. */
export function useOutbox(studentId: string, personId: string): readonly Draft[] {
  const queryClient = useQueryClient();
  const { data = [] } = useQuery({
    queryKey: ['drafts', personId],
    queryFn: () => drafts.of(personId),
    staleTime: 0,
  });
  useEffect(() => {
    const go = async () => {
      if (!navigator.onLine || document.visibilityState === 'hidden') return;
      if ((await flush(studentId, personId)) === 0) return;
      void queryClient.invalidateQueries({ queryKey: ['drafts', personId] });
      void queryClient.invalidateQueries({ queryKey: queries.evidenceList(studentId).queryKey });
    };
    void go();
    addEventListener('online', go);
    document.addEventListener('visibilitychange', go);
    return () => {
      removeEventListener('online', go);
      document.removeEventListener('visibilitychange', go);
    };
  }, [studentId, personId, queryClient]);
  return data;
}
