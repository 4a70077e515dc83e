import { Contact, FileJson, House, Users } from 'lucide-react';
import type { NavItem } from '../areas';

export const nav: NavItem[] = [
  { to: '/a', label: 'nav.home', icon: House, exact: true },
  { to: '/a/people', label: 'nav.people', icon: Contact },
  { to: '/a/rosters', label: 'nav.rosters', icon: Users },
  { to: '/a/frameworks', label: 'nav.frameworks', icon: FileJson },
];
export const tabs = nav;
