import { afterEach, expect, it, vi } from 'vitest';
import { isTooLong, nameOf, typeFor } from './recording';

afterEach(() => {
  vi.restoreAllMocks();
});

it('writes what the browser can and the server takes', () => {
  expect(typeFor('voice', () => true)).toBe('audio/webm;codecs=opus');
  expect(typeFor('voice', (type) => type.startsWith('audio/mp4'))).toBe('audio/mp4');
  expect(typeFor('video', () => false)).toBeUndefined();
});

it('names a recording by what it is', () => {
  expect(nameOf('voice', 'audio/ogg')).toBe('voice.ogg');
  expect(nameOf('video', 'video/webm;codecs=vp8')).toBe('video.webm');
});

/** A browser that reads this length from any film. */
function reads(seconds: number | undefined) {
  URL.createObjectURL = () => 'blob:film';
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLMediaElement.prototype, 'src', 'set').mockImplementation(function (this: HTMLMediaElement) {
    Object.defineProperty(this, 'duration', { value: seconds });
    queueMicrotask(() => this.dispatchEvent(new Event(seconds === undefined ? 'error' : 'loadedmetadata')));
  });
}

it('knows a film that is too long before it is sent', async () => {
  const film = new Blob(['film'], { type: 'video/mp4' });
  for (const [seconds, tooLong] of [
    [119, false],
    [121, false],
    [180, true],
    [Number.POSITIVE_INFINITY, false],
    [undefined, false],
  ] as const) {
    reads(seconds);
    expect(await isTooLong(film), String(seconds)).toBe(tooLong);
  }
  reads(180);
  expect(await isTooLong(new Blob(['sound'], { type: 'audio/mpeg' })), 'no film').toBe(false);
});
