import { Volume2 } from 'lucide-react';
import { useLocale, useT } from '../../i18n';
import { IconButton } from '../../ui';

/** The device's own voice; where it has none, there is no button. */
export function ReadAloud({ title, words }: { title: string; words: string }) {
  const t = useT();
  const lang = useLocale();
  if (!('speechSynthesis' in window)) return null;
  const say = () => {
    speechSynthesis.cancel();
    const spoken = new SpeechSynthesisUtterance(words);
    spoken.lang = lang;
    speechSynthesis.speak(spoken);
  };
  return <IconButton icon={Volume2} label={t('views.readAloud', { title })} onClick={say} />;
}
