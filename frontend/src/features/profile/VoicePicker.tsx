import { Mic } from 'lucide-react';
import { useT } from '../../i18n';
import type { Caught } from '../shared/capture/picture';
import { Recorder } from '../shared/capture/Recorder';
import { canRecord, nameOf } from '../shared/capture/recording';
import { FilePicker } from '../shared/FilePicker';

interface Props {
  /** What to say. */
  ask: string;
  onTake: (caught: Caught) => void;
  onCancel: () => void;
}

/** Records a voice, or takes a recording where the browser cannot record. */
export function VoicePicker({ ask, onTake, onCancel }: Props) {
  const t = useT();
  if (!canRecord())
    return (
      <FilePicker
        label={t('profile.way.pickVoice')}
        icon={Mic}
        accept="audio/*"
        file={undefined}
        onPick={(file) => onTake({ blob: file, name: file.name })}
      />
    );
  return (
    <Recorder
      what="voice"
      ask={ask}
      onDone={(blob) => onTake({ blob, name: nameOf('voice', blob.type) })}
      onCancel={onCancel}
    />
  );
}
