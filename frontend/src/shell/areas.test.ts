import { describe, expect, it } from 'vitest';
import type { Home, Me, Role } from '../api';
import { areaOf, areasOf, homeOf, mayEnter } from './areas';

const person = (home: Home, ...roles: Role[]): Me => ({
  person: { id: 'p', name: 'P', initials: 'P' },
  givenName: 'P',
  district: { name: 'D', slug: 'd', timeZone: 'UTC' },
  roles: roles.map((role) => ({ role, orgId: 'o', orgName: 'O' })),
  home,
  classes: [],
  children: [],
  preferences: {
    locale: 'en',
    theme: 'SYSTEM',
    textScale: 100,
    ageMode: 'BY_GRADE',
    welcomed: true,
    version: 0,
  },
});

describe('areas', () => {
  it('belong to the first part of the address alone', () => {
    expect(areaOf('/').id).toBe('student');
    expect(areaOf('/t/review').id).toBe('teacher');
    expect(areaOf('/things').id).toBe('student');
  });

  it('are closed to everybody else', () => {
    const teacher = person('TEACHER', 'TEACHER');
    expect(mayEnter(teacher, areaOf('/t'))).toBe(true);
    expect(mayEnter(teacher, areaOf('/'))).toBe(false);
    expect(mayEnter(person('STUDENT', 'STUDENT'), areaOf('/t'))).toBe(false);
  });

  it('can be switched by who has several roles', () => {
    const both = person('TEACHER', 'TEACHER', 'GUARDIAN');
    expect(homeOf(both)).toBe('/t');
    expect(areasOf(both).map((area) => area.id)).toEqual(['teacher', 'family']);
  });

  it('send people home, or to where they may be', () => {
    expect(homeOf(person('STUDENT', 'STUDENT'))).toBe('/');
    expect(homeOf(person('PARTNER', 'PARTNER'))).toBe('/p');
    expect(homeOf(person('ADMIN', 'INTEGRATOR'))).toBe('/account-not-linked');
  });
});
