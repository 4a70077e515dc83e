import { useEffect, useRef, useState } from 'react';
import { listen, longest, type Recording, record, release } from './recording';

type Phase = 'asking' | 'ready' | 'recording' | 'denied';

/** Asks for the microphone, and the camera for a video; records, and stops by itself after two minutes. */
export function useRecorder(what: Recording, onDone: (blob: Blob) => void) {
  const [phase, setPhase] = useState<Phase>('asking');
  const [stream, setStream] = useState<MediaStream>();
  const [seconds, setSeconds] = useState(0);
  const recorder = useRef<MediaRecorder>(undefined);
  const done = useRef(onDone);
  done.current = onDone;

  useEffect(() => {
    let isGone = false;
    let opened: MediaStream | undefined;
    listen(what)
      .then((given) => {
        opened = given;
        if (isGone) return release(given);
        setStream(given);
        setPhase('ready');
      })
      .catch(() => setPhase('denied'));
    return () => {
      isGone = true;
      // what is left without being stopped is thrown away
      if (recorder.current) recorder.current.onstop = null;
      if (opened) release(opened);
    };
  }, [what]);

  useEffect(() => {
    if (phase !== 'recording') return;
    const ticks = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(ticks);
  }, [phase]);

  useEffect(() => {
    if (seconds >= longest && recorder.current?.state === 'recording') recorder.current.stop();
  }, [seconds]);

  return {
    phase,
    stream,
    seconds,
    start() {
      if (!stream) return;
      recorder.current = record(what, stream, (blob) => done.current(blob));
      setPhase('recording');
    },
    stop: () => recorder.current?.stop(),
  };
}
