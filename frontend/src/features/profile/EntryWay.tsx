import { Camera, Mic, PencilLine } from 'lucide-react';
import { useState } from 'react';
import { type MessageId, useT } from '../../i18n';
import { Icon, Segmented } from '../../ui';
import { CaughtFile } from '../shared/capture/CaughtFile';
import { type Caught, mostBytes, shrink } from '../shared/capture/picture';
import { VoicePicker } from '../shared/capture/VoicePicker';
import { FilePicker } from '../shared/FilePicker';
import styles from './Profile.module.css';

/** How something is said. */
export type Way = 'write' | 'picture' | 'voice';

const icons = { write: PencilLine, picture: Camera, voice: Mic } as const;
const ways = ['write', 'picture', 'voice'] as const satisfies readonly Way[];

interface Props {
  way: Way;
  onWay: (way: Way) => void;
  caught: Caught | undefined;
  onCatch: (caught: Caught | undefined) => void;
  /** What is wrong with the file, or that there is none. */
  fault: MessageId | undefined;
}

/** Write, picture or voice; and the picture or the voice. */
export function EntryWay({ way, onWay, caught, onCatch, fault }: Props) {
  const t = useT();
  const [unfit, setUnfit] = useState<MessageId>();
  const take = (given: Caught | undefined) => {
    const fits = given !== undefined && given.blob.size <= mostBytes;
    setUnfit(fits ? undefined : given ? 'add.tooBig' : 'add.unreadable');
    onCatch(fits ? given : undefined);
  };
  const wrong = unfit ?? fault;
  return (
    <>
      <div className={styles.ways}>
        <Segmented
          label={t('profile.way')}
          value={way}
          onChange={(next) => {
            setUnfit(undefined);
            onCatch(undefined);
            onWay(next);
          }}
          options={ways.map((value) => ({
            value,
            label: (
              <>
                <Icon of={icons[value]} small /> {t(`profile.way.${value}`)}
              </>
            ),
          }))}
        />
      </div>
      {caught && <CaughtFile file={caught} onAgain={() => onCatch(undefined)} />}
      {!caught && way === 'picture' && <PicturePicker onTake={take} />}
      {!caught && way === 'voice' && (
        <VoicePicker ask={t('profile.way.say')} onTake={take} onCancel={() => onWay('write')} />
      )}
      {wrong && (
        <p className={styles.missing} role="alert">
          {t(wrong)}
        </p>
      )}
    </>
  );
}

function PicturePicker({ onTake }: { onTake: (caught: Caught | undefined) => void }) {
  const t = useT();
  return (
    <FilePicker
      label={t('profile.way.pick')}
      icon={Camera}
      accept="image/*"
      file={undefined}
      onPick={async (file) => onTake(await shrink(file))}
    />
  );
}
