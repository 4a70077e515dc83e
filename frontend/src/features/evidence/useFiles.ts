import type { ChangeEvent } from 'react';
import { useT } from '../../i18n';
import { type Caught, mostBytes, shrink } from '../shared/capture/picture';
import { isTooLong } from '../shared/capture/recording';
import type { Draft } from './drafts';

const mostFiles = 5;

interface Props {
  draft: Draft;
  change: (next: Partial<Draft>) => void;
  onFault: (text: string) => void;
}

/** The files of a draft: at most five, each small and short enough, photos made small and without place and time. */
export function useFiles({ draft, change, onFault }: Props) {
  const t = useT();
  const room = mostFiles - draft.files.length;
  const full = () => onFault(t('add.tooMany', { count: mostFiles }));

  const keep = (caught: readonly Caught[]) => {
    const fits = caught.filter(({ blob }) => blob.size <= mostBytes);
    if (fits.length < caught.length) onFault(t('add.tooBig'));
    const files = fits.map(({ blob, name }) => ({ id: crypto.randomUUID(), blob, name, altText: '' }));
    change({ files: [...draft.files, ...files] });
  };

  return {
    keep,
    /** True where one more fits; says so where none does. */
    hasRoom() {
      if (room === 0) full();
      return room > 0;
    },
    /** Takes what somebody picked in a file field. */
    async take(event: ChangeEvent<HTMLInputElement>) {
      const chosen = [...(event.target.files ?? [])];
      event.target.value = '';
      if (chosen.length > room) full();
      const long = await Promise.all(chosen.map(isTooLong));
      if (long.includes(true)) onFault(t('add.tooLong'));
      const picked = chosen.filter((_, index) => !long[index]).slice(0, room);
      const caught = (await Promise.all(picked.map(shrink))).filter((one) => one !== undefined);
      if (caught.length < picked.length) onFault(t('add.unreadable'));
      keep(caught);
    },
    describe: (id: string, altText: string) =>
      change({ files: draft.files.map((one) => (one.id === id ? { ...one, altText } : one)) }),
    remove: (id: string) => change({ files: draft.files.filter((one) => one.id !== id) }),
  };
}
