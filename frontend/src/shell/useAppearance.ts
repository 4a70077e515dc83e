import { useEffect } from 'react';
import { useMe } from '../api/me';
import { showTextScale, showTheme } from './appearance';

/** Makes the page look as its reader wants it. */
export function useAppearance(): void {
  const { theme, textScale } = useMe().preferences;
  useEffect(() => showTheme(theme), [theme]);
  useEffect(() => showTextScale(textScale), [textScale]);
}
