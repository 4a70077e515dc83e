import { Mic } from 'lucide-react';
import { useT } from '../../../i18n';
import { FilePicker } from '../FilePicker';
import type { Caught } from './picture';
import { Recorder } from './Recorder';
import { canRecord, nameOf } from './recording';

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
