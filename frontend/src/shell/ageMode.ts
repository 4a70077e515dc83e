import type { AgeMode } from '../api';
import { useMe } from '../api/me';

export type Showing = Exclude<AgeMode, 'BY_GRADE'>;

/** The mode of a grade as OneRoster writes it: up to grade 5, 6 to 8, above. */
export function modeOf(gradeLevel: string | undefined): Showing {
  const grade = Number(gradeLevel);
  if (gradeLevel === undefined || gradeLevel === '') return 'STANDARD';
  if (Number.isNaN(grade) || grade <= 5) return 'SIMPLE';
  return grade <= 8 ? 'STANDARD' : 'DETAIL';
}

/** How much the pages of the student who is signed in show at once: their own choice, else by grade. */
export function useAgeMode(): Showing {
  const { preferences, gradeLevel } = useMe();
  return preferences.ageMode === 'BY_GRADE' ? modeOf(gradeLevel) : preferences.ageMode;
}
