import { queryOptions } from '@tanstack/react-query';
import { type Accommodation, api, get, type ProfileUsage } from '../../api';

/** What only these screens ask. */
export const questions = {
  /** What each entry led to on the path. */
  usage: (studentId: string) => queryOptions(get<ProfileUsage>(`/students/${studentId}/profile/usage`)),
  accommodations: (studentId: string) => {
    const path = `/students/${studentId}/profile/accommodations`;
    return queryOptions({
      queryKey: [path],
      queryFn: async ({ signal }) => (await api.get<{ items: Accommodation[] }>(path, { signal })).items,
    });
  },
};
