import { LayoutGrid, ListTree, Sun } from 'lucide-react';
import type { NavItem } from '../areas';

const today: NavItem = { to: '/t', label: 'nav.today', icon: Sun, exact: true };
const competencies: NavItem = { to: '/t/competencies', label: 'nav.competencies', icon: ListTree };

/** Beside each class of the teacher. */
export const classIcon = LayoutGrid;

export const nav = [today, competencies];
export const tabs = [today, competencies];
