import { lazy } from 'react';
import type { LucideIcon } from './Icon';
import { MenuButton, type MenuLook } from './MenuButton';

export interface MenuAction {
  label: string;
  icon?: LucideIcon;
  onAction?: () => void;
  /** Leaves the page, for addresses outside the app. */
  href?: string;
}

export interface MenuChoice {
  title: string;
  value: string;
  choices: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
}

export type MenuItems = readonly (MenuAction | MenuChoice | 'separator')[];

const loadOverlay = () => import('./overlays/MenuOverlay');
const Overlay = lazy(loadOverlay);

/** A button that opens a list of actions. */
export function Menu({ items, ...button }: MenuLook & { items: MenuItems }) {
  return (
    <MenuButton {...button} load={loadOverlay} overlay={(props) => <Overlay {...props} items={items} />} />
  );
}
