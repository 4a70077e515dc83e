import type { LucideIcon } from 'lucide-react';
import type { ComponentType } from 'react';
import type { Me } from '../api';
import type { MessageId } from '../i18n';

export interface NavItem {
  to: string;
  label: MessageId;
  /** A shorter word for the tabs on a phone. */
  short?: MessageId;
  icon: LucideIcon;
  /** Only the very address counts as "here", not what is below it. */
  exact?: boolean;
  /** Adds something: a button at the side, the tab in the middle on a phone. */
  add?: boolean;
}

/** What an area's navigation shows. */
export interface AreaNav {
  nav: readonly NavItem[];
  /** At most five, for a phone. */
  tabs: readonly NavItem[];
  /** Beside each class, where the area lists them. */
  classIcon?: LucideIcon;
  /** Works beside the pages of the area, and shows nothing. */
  keeper?: ComponentType;
}

export interface Area {
  id: 'student' | 'teacher' | 'leader' | 'admin' | 'family' | 'partner';
  /** The first part of the address. It alone decides the role that is shown. */
  prefix: string;
  title: MessageId;
  roles: readonly string[];
  density: 'comfortable' | 'compact';
  /** Fetches the navigation, so that nobody loads the pictures of other areas. */
  load: () => Promise<AreaNav>;
}

const student: Area = {
  id: 'student',
  prefix: '/',
  title: 'area.student',
  roles: ['STUDENT'],
  density: 'comfortable',
  load: () => import('./nav/student'),
};

export const areas: readonly Area[] = [
  {
    id: 'teacher',
    prefix: '/t',
    title: 'area.teacher',
    roles: ['TEACHER', 'AIDE', 'COUNSELOR'],
    density: 'compact',
    load: () => import('./nav/teacher'),
  },
  {
    id: 'leader',
    prefix: '/l',
    title: 'area.leader',
    roles: ['SCHOOL_LEADER', 'DISTRICT_ADMIN'],
    density: 'compact',
    load: () => import('./nav/leader'),
  },
  {
    id: 'admin',
    prefix: '/a',
    title: 'area.admin',
    roles: ['DISTRICT_ADMIN'],
    density: 'compact',
    load: () => import('./nav/admin'),
  },
  {
    id: 'family',
    prefix: '/f',
    title: 'area.family',
    roles: ['GUARDIAN'],
    density: 'comfortable',
    load: () => import('./nav/family'),
  },
  {
    id: 'partner',
    prefix: '/p',
    title: 'area.partner',
    roles: ['PARTNER'],
    density: 'comfortable',
    load: () => import('./nav/partner'),
  },
  student,
];

export const areaOf = (pathname: string): Area =>
  areas.find(({ prefix }) => prefix === `/${pathname.split('/')[1]}`) ?? student;

export const mayEnter = (who: Me, area: Area): boolean =>
  who.roles.some(({ role }) => area.roles.includes(role));

/** Staff see more on a screen than students and families, and other words. */
export const isForStaff = ({ density }: Area): boolean => density === 'compact';

/** The areas a person can switch between. */
export const areasOf = (who: Me): Area[] => areas.filter((area) => mayEnter(who, area));

/** Where a person begins. Somebody whose home is closed to them begins where they may. */
export function homeOf(who: Me): string {
  const open = areasOf(who);
  const home = open.find(({ id }) => id === who.home.toLowerCase()) ?? open[0];
  return home?.prefix ?? '/account-not-linked';
}
