import { useLocation } from '@tanstack/react-router';
import { areaOf } from '../../shell/areas';

/** Students and teachers have the same pages at their own addresses. */
export function useCompetencyLinks() {
  const isTeacher = areaOf(useLocation().pathname).id !== 'student';
  return {
    isTeacher,
    home: isTeacher ? '/t/competencies' : '/competencies',
    page: isTeacher ? '/t/competencies/$competencyId' : '/competencies/$competencyId',
  } as const;
}
