import { queryOptions } from '@tanstack/react-query';
import { endOfDay } from '../i18n/days';
import { api } from './client';
import type {
  AcademicSession,
  Advancement,
  ClassGrid,
  ClassSummary,
  Competency,
  CompetencyHit,
  Evidence,
  ExpectationSet,
  Framework,
  FrameworkChange,
  FrameworkImport,
  FrameworkItems,
  Goal,
  ImportRow,
  LearningPath,
  Preferences,
  Profile,
  ProfileVersion,
  ReviewQueue,
  RosterImport,
  Student,
  StudentRow,
  StudentState,
  Today,
} from './types';

/** A question with one thing for an answer. */
export const get = <T>(path: string, query?: Record<string, string | undefined>) => ({
  queryKey: query ? [path, query] : [path],
  queryFn: ({ signal }: { signal: AbortSignal }) => api.get<T>(path, { query, signal }),
});

/** A question with a list for an answer; gives the items. */
export const list = <T>(path: string, query?: Record<string, string | undefined>) => ({
  queryKey: query ? [path, query] : [path],
  queryFn: async ({ signal }: { signal: AbortSignal }) =>
    (await api.get<{ items: T[] }>(path, { query: { limit: '200', ...query }, signal })).items,
});

export const queries = {
  preferences: () => queryOptions(get<Preferences>('/me/preferences')),
  classes: () => queryOptions(list<ClassSummary>('/classes')),
  student: (id: string) => queryOptions(get<Student>(`/students/${id}`)),
  path: (studentId: string) => queryOptions(get<LearningPath>(`/students/${studentId}/path`)),
  profile: (studentId: string) => queryOptions(get<Profile>(`/students/${studentId}/profile`)),
  profileVersions: (studentId: string) =>
    queryOptions(list<ProfileVersion>(`/students/${studentId}/profile/versions`)),
  /** As it stood when a day ended. */
  profileOn: (studentId: string, day: string) =>
    queryOptions({
      ...get<Profile>(`/students/${studentId}/profile`, { asOf: endOfDay(day) }),
      staleTime: 600_000,
    }),
  goals: (studentId: string) => queryOptions(list<Goal>(`/students/${studentId}/goals`)),
  /** As they stood when a day ended. */
  goalsOn: (studentId: string, day: string) =>
    queryOptions({
      ...list<Goal>(`/students/${studentId}/goals`, { asOf: endOfDay(day) }),
      staleTime: 600_000,
    }),
  /** THEN: as it was known when the day ended. NOW: what is known today of the time until then. */
  stateOn: (studentId: string, day: string, known: 'THEN' | 'NOW') =>
    queryOptions({
      ...get<StudentState>(`/students/${studentId}/state`, { asOf: endOfDay(day), known }),
      staleTime: 600_000,
    }),
  state: (studentId: string) => queryOptions(get<StudentState>(`/students/${studentId}/state`)),
  evidenceList: (studentId: string) => queryOptions(list<Evidence>(`/students/${studentId}/evidence`)),
  evidenceFor: (studentId: string, competencyId: string) =>
    queryOptions(list<Evidence>(`/students/${studentId}/evidence`, { competencyId })),
  evidence: (studentId: string, id: string) =>
    queryOptions(get<Evidence>(`/students/${studentId}/evidence/${id}`)),
  reviewQueue: () => queryOptions(get<ReviewQueue>('/review-queue', { limit: '200' })),
  advancements: (studentId: string) => queryOptions(list<Advancement>(`/students/${studentId}/advancements`)),
  classStudents: (classId: string) => queryOptions(list<StudentRow>(`/classes/${classId}/students`)),
  /** Now, or as it stood when a day ended. */
  classGrid: (classId: string, day?: string) =>
    queryOptions(get<ClassGrid>(`/classes/${classId}/grid`, day ? { asOf: endOfDay(day) } : undefined)),
  academicSessions: () =>
    queryOptions({ ...list<AcademicSession>('/academic-sessions'), staleTime: 600_000 }),
  today: () => queryOptions(get<Today>('/today')),
  rosterImports: () => queryOptions(list<RosterImport>('/roster-imports')),
  rosterImport: (id: string) => queryOptions(get<RosterImport>(`/roster-imports/${id}`)),
  rosterImportRows: (id: string) => queryOptions(list<ImportRow>(`/roster-imports/${id}/rows`)),
  frameworkImports: () => queryOptions(list<FrameworkImport>('/framework-imports')),
  frameworkDifference: (id: string) =>
    queryOptions(list<FrameworkChange>(`/framework-imports/${id}/difference`)),
  expectationSets: () => queryOptions(list<ExpectationSet>('/expectation-sets')),
  frameworks: () => queryOptions({ ...list<Framework>('/frameworks'), staleTime: 600_000 }),
  frameworkItems: (id: string) =>
    queryOptions({ ...get<FrameworkItems>(`/frameworks/${id}/items`), staleTime: 600_000 }),
  competency: (id: string) => queryOptions({ ...get<Competency>(`/competencies/${id}`), staleTime: 600_000 }),
  competencies: (q: string) => queryOptions(list<CompetencyHit>('/competencies', { q })),
};
