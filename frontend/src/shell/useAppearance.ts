import { useEffect } from 'react';
import { useMe } from '../api/me';
import { useAgeMode } from './ageMode';
import { showTextScale, showTheme } from './appearance';

/** Words are 18 px in place of 16 for the youngest. */
const SIMPLE = 18 / 16;

/** Makes the page look as its reader wants it. */
export function useAppearance(): void {
  const { home, preferences } = useMe();
  const { theme, textScale } = preferences;
  const isSimple = useAgeMode() === 'SIMPLE' && home === 'STUDENT';
  useEffect(() => showTheme(theme), [theme]);
  useEffect(() => showTextScale(isSimple ? textScale * SIMPLE : textScale), [textScale, isSimple]);
}
