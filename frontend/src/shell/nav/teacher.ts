import {
  CalendarRange,
  ClipboardCheck,
  Eye,
  LayoutGrid,
  LayoutTemplate,
  ListTree,
  MessagesSquare,
  Sun,
} from 'lucide-react';
import { lazy } from 'react';
import type { NavItem } from '../areas';

const today: NavItem = { to: '/t', label: 'nav.today', icon: Sun, exact: true };
const competencies: NavItem = {
  to: '/t/competencies',
  label: 'nav.competencies',
  short: 'tab.skills',
  icon: ListTree,
};

const review: NavItem = { to: '/t/review', label: 'nav.review', icon: ClipboardCheck };

const observe: NavItem = { to: '/t/observe', label: 'nav.observe', icon: Eye };
const checkIns: NavItem = {
  to: '/t/check-ins',
  label: 'nav.checkins',
  short: 'tab.checkins',
  icon: MessagesSquare,
};

/** Beside each class of the teacher. */
export const classIcon = LayoutGrid;

/** Sends shared notes that wait on the device, wherever the teacher is. */
export const keeper = lazy(() => import('../../features/check-ins/NotesKeeper'));

const templates: NavItem = { to: '/t/templates', label: 'nav.templates', icon: LayoutTemplate };

const flex: NavItem = { to: '/t/flex', label: 'nav.flex', short: 'tab.flex', icon: CalendarRange };

export const nav = [today, review, observe, checkIns, flex, competencies, templates];
export const tabs = [today, review, observe, checkIns, competencies];
