import type { Theme } from '../api';

const dark = typeof matchMedia === 'undefined' ? undefined : matchMedia('(prefers-color-scheme: dark)');
let chosen: Theme = 'SYSTEM';

function apply() {
  const isDark = chosen === 'DARK' || (chosen === 'SYSTEM' && (dark?.matches ?? false));
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
}

dark?.addEventListener('change', apply);

/** Light or dark; with SYSTEM the page follows the device, also when it changes. */
export function showTheme(theme: Theme): void {
  chosen = theme;
  apply();
}

/** All sizes of text and of what holds text follow the root's size. */
export function showTextScale(percent: number): void {
  document.documentElement.style.fontSize = percent === 100 ? '' : `${percent}%`;
}
