import {
  CircleUserRound,
  House,
  LayoutGrid,
  ListTree,
  type LucideIcon,
  MessageCircle,
  Plus,
  Route,
  Sun,
} from 'lucide-react';
import type { Home, Me, Role } from '../api';
import type { MessageId } from '../i18n';

export interface NavItem {
  to: string;
  label: MessageId;
  /** A shorter word for the tabs on a phone. */
  short?: MessageId;
  icon: LucideIcon;
  /** Only the very address counts as "here", not what is below it. */
  exact?: boolean;
  /** The tab in the middle that adds something. */
  add?: boolean;
}

export interface Area {
  id: 'student' | 'teacher' | 'leader' | 'admin' | 'family';
  /** The first part of the address. It alone decides the role that is shown. */
  prefix: string;
  title: MessageId;
  roles: readonly Role[];
  density: 'comfortable' | 'compact';
  nav: readonly NavItem[];
  /** At most five, for a phone. */
  tabs: readonly NavItem[];
}

const path: NavItem = { to: '/', label: 'nav.path', short: 'tab.path', icon: Route, exact: true };
const feedback: NavItem = {
  to: '/evidence',
  label: 'nav.evidence',
  short: 'tab.evidence',
  icon: MessageCircle,
};
const skills: NavItem = { to: '/competencies', label: 'nav.skills', short: 'tab.skills', icon: ListTree };
const me: NavItem = { to: '/me', label: 'nav.me', short: 'tab.me', icon: CircleUserRound };
export const addEvidence: NavItem = {
  to: '/evidence/new',
  label: 'nav.add',
  short: 'tab.add',
  icon: Plus,
  add: true,
};

const today: NavItem = { to: '/t', label: 'nav.today', icon: Sun, exact: true };
const competencies: NavItem = { to: '/t/competencies', label: 'nav.competencies', icon: ListTree };

const home = (to: string): NavItem => ({ to, label: 'nav.home', icon: House, exact: true });

const student: Area = {
  id: 'student',
  prefix: '/',
  title: 'area.student',
  roles: ['STUDENT'],
  density: 'comfortable',
  nav: [path, feedback, skills, me],
  tabs: [path, feedback, addEvidence, skills, me],
};

export const areas: readonly Area[] = [
  {
    id: 'teacher',
    prefix: '/t',
    title: 'area.teacher',
    roles: ['TEACHER', 'AIDE', 'COUNSELOR'],
    density: 'compact',
    nav: [today, competencies],
    tabs: [today, competencies],
  },
  {
    id: 'leader',
    prefix: '/l',
    title: 'area.leader',
    roles: ['SCHOOL_LEADER', 'DISTRICT_ADMIN'],
    density: 'compact',
    nav: [home('/l')],
    tabs: [home('/l')],
  },
  {
    id: 'admin',
    prefix: '/a',
    title: 'area.admin',
    roles: ['DISTRICT_ADMIN'],
    density: 'compact',
    nav: [home('/a')],
    tabs: [home('/a')],
  },
  {
    id: 'family',
    prefix: '/f',
    title: 'area.family',
    roles: ['GUARDIAN'],
    density: 'comfortable',
    nav: [home('/f')],
    tabs: [home('/f')],
  },
  student,
];

/** The heading over the classes in a teacher's navigation, and its picture. */
export const classIcon = LayoutGrid;

const within = (pathname: string, prefix: string) => pathname === prefix || pathname.startsWith(`${prefix}/`);

export function areaOf(pathname: string): Area {
  return areas.find((area) => area.prefix !== '/' && within(pathname, area.prefix)) ?? student;
}

export const mayEnter = (who: Me, area: Area): boolean =>
  who.roles.some(({ role }) => area.roles.includes(role));

/** The areas a person can switch between. */
export const areasOf = (who: Me): Area[] => areas.filter((area) => mayEnter(who, area));

const homes: Record<Home, string> = {
  STUDENT: '/',
  TEACHER: '/t',
  FAMILY: '/f',
  LEADER: '/l',
  ADMIN: '/a',
  PARTNER: '/account-not-linked',
};

/** Where a person begins. Somebody whose home is closed to them begins where they may. */
export function homeOf(who: Me): string {
  const home = homes[who.home];
  if (mayEnter(who, areaOf(home))) return home;
  return areasOf(who)[0]?.prefix ?? '/account-not-linked';
}
