import { expect, it } from 'vitest';
import { nameOf, typeFor } from './recording';

it('writes what the browser can and the server takes', () => {
  expect(typeFor('voice', () => true)).toBe('audio/webm;codecs=opus');
  expect(typeFor('voice', (type) => type.startsWith('audio/mp4'))).toBe('audio/mp4');
  expect(typeFor('video', () => false)).toBeUndefined();
});

it('names a recording by what it is', () => {
  expect(nameOf('voice', 'audio/ogg')).toBe('voice.ogg');
  expect(nameOf('video', 'video/webm;codecs=vp8')).toBe('video.webm');
});
