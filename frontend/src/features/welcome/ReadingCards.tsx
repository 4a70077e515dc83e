import { Stack } from '../../ui';
import { AgeModeChoice, LanguageChoice, TextSizeChoice, ThemeChoice } from '../settings/choices';

/** First of all: everything after it should be in words one knows. */
export const LanguageCard = () => <LanguageChoice />;

/** How big, how bright and how much. */
export function ReadingCard() {
  return (
    <Stack>
      <TextSizeChoice />
      <ThemeChoice />
      <AgeModeChoice />
    </Stack>
  );
}
