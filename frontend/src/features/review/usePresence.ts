import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, type Evidence, isProblem, queries } from '../../api';
import type { PresenceResponse } from '../../api/generated';

/** A sign of life; the server forgets who gives none for 75 seconds. */
const EVERY = 30_000;

/** Tells that somebody looks at a piece, and who else does. Once another has saved, the piece is read again. */
export function usePresence(evidence: Evidence): PresenceResponse['others'] {
  const queryClient = useQueryClient();
  const { id, studentId, version } = evidence;
  const path = `/students/${studentId}/evidence/${id}/presence`;
  const { data, error } = useQuery({
    queryKey: [path, version],
    queryFn: () => api.put<PresenceResponse>(path, undefined, { version }),
    refetchInterval: EVERY,
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
  const saved = isProblem(error) && error.status === 412;
  useEffect(() => {
    if (saved) void queryClient.invalidateQueries({ queryKey: queries.evidence(studentId, id).queryKey });
  }, [saved, queryClient, studentId, id]);
  return data?.others ?? [];
}
