import { CircleUserRound, Flag, ListTree, MessageCircle, Plus, Route } from 'lucide-react';
import { lazy } from 'react';
import type { NavItem } from '../areas';

const path: NavItem = { to: '/', label: 'nav.path', short: 'tab.path', icon: Route, exact: true };
const evidence: NavItem = {
  to: '/evidence',
  label: 'nav.evidence',
  short: 'tab.evidence',
  icon: MessageCircle,
};
const skills: NavItem = { to: '/competencies', label: 'nav.skills', short: 'tab.skills', icon: ListTree };
const goals: NavItem = { to: '/goals', label: 'nav.goals', icon: Flag };
const me: NavItem = { to: '/me', label: 'nav.me', short: 'tab.me', icon: CircleUserRound };
const add: NavItem = { to: '/evidence/new', label: 'nav.add', short: 'tab.add', icon: Plus, add: true };

/** Sends the work that waits on the device, wherever the student is. */
export const keeper = lazy(() => import('../../features/evidence/OutboxKeeper'));

export const nav = [path, goals, evidence, skills, me, add];
export const tabs = [path, evidence, add, goals, me];
