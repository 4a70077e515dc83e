import { ClipboardCheck, Eye, LayoutGrid, ListTree, Sun } from 'lucide-react';
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

/** Beside each class of the teacher. */
export const classIcon = LayoutGrid;

export const nav = [today, review, observe, competencies];
export const tabs = [today, review, observe, competencies];
