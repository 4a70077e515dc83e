import { queryOptions } from '@tanstack/react-query';
import { api, type GoalWeek } from '../../../api';

export const weekUrl = (studentId: string, monday: string) => `/students/${studentId}/goal-weeks/${monday}`;

export const weekQueries = {
  all: (studentId: string) =>
    queryOptions({
      queryKey: ['goal-weeks', studentId],
      queryFn: async ({ signal }) =>
        (await api.get<{ items: GoalWeek[] }>(`/students/${studentId}/goal-weeks`, { signal })).items,
    }),
  one: (studentId: string, monday: string) =>
    queryOptions({
      queryKey: ['goal-week', studentId, monday],
      queryFn: ({ signal }) => api.get<GoalWeek>(weekUrl(studentId, monday), { signal }),
    }),
};
