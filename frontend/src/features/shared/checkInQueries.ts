import { queryOptions } from '@tanstack/react-query';
import { api, type CheckIn, type ClassCheckIns, type PrivateNote, type StudentNews } from '../../api';

export const urlOf = (studentId: string, id: string) => `/students/${studentId}/check-ins/${id}`;

/** Both sides look at the same talk: what the other writes comes in by itself. */
const TOGETHER = 4_000;

export const checkInQueries = {
  all: (studentId: string) =>
    queryOptions({
      queryKey: ['check-ins', studentId],
      queryFn: async ({ signal }) =>
        (await api.get<{ items: CheckIn[] }>(`/students/${studentId}/check-ins`, { signal })).items,
    }),
  one: (studentId: string, id: string) =>
    queryOptions({
      queryKey: ['check-in', id],
      queryFn: ({ signal }) => api.get<CheckIn>(urlOf(studentId, id), { signal }),
      refetchInterval: TOGETHER,
    }),
  note: (studentId: string, id: string) =>
    queryOptions({
      queryKey: ['private-note', id],
      queryFn: ({ signal }) => api.get<PrivateNote>(`${urlOf(studentId, id)}/private-note`, { signal }),
      // not kept a moment longer than it is looked at
      gcTime: 0,
    }),
  planner: (classId: string) =>
    queryOptions({
      queryKey: ['planner', classId],
      queryFn: ({ signal }) => api.get<ClassCheckIns>(`/classes/${classId}/check-ins`, { signal }),
    }),
  news: (studentId: string) =>
    queryOptions({
      queryKey: ['news', studentId],
      queryFn: ({ signal }) => api.get<StudentNews>(`/students/${studentId}/news`, { signal }),
    }),
};
