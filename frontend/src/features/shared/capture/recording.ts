export type Recording = 'voice' | 'video';

/** Seconds a recording may last. */
export const longest = 120;

/** What a browser may be able to write and the server takes, best first. */
const types: Record<Recording, readonly string[]> = {
  voice: ['audio/webm;codecs=opus', 'audio/ogg;codecs=opus', 'audio/mp4'],
  video: ['video/webm;codecs=vp8,opus', 'video/webm', 'video/mp4'],
};

const wanted: Record<Recording, MediaStreamConstraints> = {
  voice: { audio: true },
  video: {
    audio: true,
    video: { width: { ideal: 1280 }, height: { ideal: 720 }, facingMode: { ideal: 'environment' } },
  },
};

/** Two minutes of it stay below what a file may weigh. */
const rates = { audioBitsPerSecond: 64_000, videoBitsPerSecond: 1_000_000 };

export const canRecord = () =>
  typeof MediaRecorder !== 'undefined' && navigator.mediaDevices?.getUserMedia !== undefined;

export const typeFor = (what: Recording, knows: (type: string) => boolean): string | undefined =>
  types[what].find(knows);

export const nameOf = (what: Recording, type: string) => `${what}.${type.split(/[/;]/)[1] ?? 'webm'}`;

export const listen = (what: Recording) => navigator.mediaDevices.getUserMedia(wanted[what]);

export const release = (stream: MediaStream) => {
  for (const track of stream.getTracks()) track.stop();
};

/** Records until it is stopped. The blob has the plain type, without codecs. */
export function record(what: Recording, stream: MediaStream, onDone: (blob: Blob) => void): MediaRecorder {
  const mimeType = typeFor(what, (type) => MediaRecorder.isTypeSupported(type));
  const recorder = new MediaRecorder(stream, { ...rates, mimeType });
  const parts: Blob[] = [];
  recorder.ondataavailable = ({ data }) => parts.push(data);
  recorder.onstop = () => onDone(new Blob(parts, { type: recorder.mimeType.split(';')[0] }));
  recorder.start(1000);
  return recorder;
}

/** Whether a film lasts longer than it may, as far as this browser can tell; the server looks again. */
export const isTooLong = async (file: Blob) =>
  file.type.startsWith('video/') && ((await secondsOf(file)) ?? 0) > longest + 5;

function secondsOf(film: Blob): Promise<number | undefined> {
  const address = URL.createObjectURL(film);
  const player = document.createElement('video');
  return new Promise<number | undefined>((resolve) => {
    player.onloadedmetadata = () => resolve(Number.isFinite(player.duration) ? player.duration : undefined);
    player.onerror = () => resolve(undefined);
    player.preload = 'metadata';
    player.src = address;
  }).finally(() => URL.revokeObjectURL(address));
}
