import { House } from 'lucide-react';
import type { NavItem } from '../areas';

export const nav: NavItem[] = [{ to: '/p', label: 'nav.home', icon: House, exact: true }];
export const tabs = nav;
