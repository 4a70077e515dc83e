import { useEffect, useState } from 'react';
import { useLocale } from '../../i18n';
import styles from './Player.module.css';

interface Props {
  src: string;
  mediaType: string;
  /** What is seen and said, in words: shown as captions too. */
  words: string;
  /** What to call it where the words stand beside it. */
  label?: string;
}

/** The words as one caption for the whole recording. */
function useCaptions(words: string): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const text = words.replace(/\s*-->\s*|\n+/g, ' ');
    const file = new Blob([`WEBVTT\n\n00:00.000 --> 10:00.000\n${text}\n`], { type: 'text/vtt' });
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [words]);
  return address;
}

export const isPlayable = (mediaType: string) => /^(audio|video)\//.test(mediaType);

/** A recording to play, with the browser's own controls. A file that holds only sound is shown as a bar. */
export function Player({ src, mediaType, words, label = words }: Props) {
  const locale = useLocale();
  const captions = useCaptions(words);
  const [soundOnly, setSoundOnly] = useState(mediaType.startsWith('audio/'));
  const Tag = soundOnly ? 'audio' : 'video';
  return (
    <Tag
      className={soundOnly ? styles.sound : styles.picture}
      src={src}
      controls
      preload="metadata"
      aria-label={label}
      onLoadedMetadata={({ currentTarget }) => {
        if (currentTarget instanceof HTMLVideoElement) setSoundOnly(currentTarget.videoHeight === 0);
      }}
    >
      <track kind="captions" src={captions} srcLang={locale} />
    </Tag>
  );
}
