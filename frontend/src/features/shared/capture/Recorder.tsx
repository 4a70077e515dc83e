import { Circle, Mic, Square, Video, VideoOff, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useT } from '../../../i18n';
import { Button, ButtonRow, Card, Icon } from '../../../ui';
import styles from './Capture.module.css';
import { longest, type Recording } from './recording';
import { useRecorder } from './useRecorder';

interface Props {
  what: Recording;
  /** What to say or show. */
  ask: string;
  onDone: (blob: Blob) => void;
  onCancel: () => void;
}

/** Minutes and seconds, as a clock writes them. */
const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** Records a voice or a video of at most two minutes: the camera's picture, the time, and two buttons. */
export function Recorder({ what, ask, onDone, onCancel }: Props) {
  const t = useT();
  const { phase, stream, seconds, start, stop } = useRecorder(what, onDone);
  const denied = phase === 'denied';
  const icon = what === 'video' ? Video : Mic;
  return (
    <Card as="div" className={styles.recorder}>
      {what === 'video' && stream && <Picture stream={stream} />}
      <p role={denied ? 'alert' : undefined}>
        <Icon of={denied ? VideoOff : icon} />
        {denied ? t('add.record.denied') : ask}
        {phase === 'recording' && (
          <b role="timer" aria-label={t('add.record.time')}>
            {t('add.record.of', { now: clock(seconds), end: clock(longest) })}
          </b>
        )}
      </p>
      <ButtonRow>
        {phase === 'recording' ? (
          <Button kind="soft" icon={Square} onClick={stop}>
            {t('add.record.stop')}
          </Button>
        ) : (
          !denied && (
            <Button kind="soft" icon={Circle} busy={phase === 'asking'} onClick={start}>
              {t('add.record.start')}
            </Button>
          )
        )}
        <Button kind="quiet" icon={X} onClick={onCancel}>
          {t('profile.cancel')}
        </Button>
      </ButtonRow>
    </Card>
  );
}

/** What the camera sees now, without its sound. */
function Picture({ stream }: { stream: MediaStream }) {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (video.current) video.current.srcObject = stream;
  }, [stream]);
  return <video ref={video} className={styles.photo} autoPlay playsInline muted />;
}
