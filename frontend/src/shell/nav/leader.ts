import { House, Scale, Target } from 'lucide-react';
import type { NavItem } from '../areas';

export const nav: NavItem[] = [
  { to: '/l', label: 'nav.home', icon: House, exact: true },
  { to: '/l/expectations', label: 'nav.expectations', icon: Target },
  { to: '/l/rules', label: 'nav.rules', icon: Scale },
];
export const tabs = nav;
