import { CalendarRange, House, LayoutTemplate, Scale, Target } from 'lucide-react';
import type { NavItem } from '../areas';

export const nav: NavItem[] = [
  { to: '/l', label: 'nav.home', icon: House, exact: true },
  { to: '/l/expectations', label: 'nav.expectations', icon: Target },
  { to: '/l/rules', label: 'nav.rules', icon: Scale },
  { to: '/l/flex', label: 'nav.flex', short: 'tab.flex', icon: CalendarRange },
  { to: '/l/templates', label: 'nav.templates', icon: LayoutTemplate },
];
export const tabs = nav;
