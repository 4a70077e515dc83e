import { afterEach, expect, it, vi } from 'vitest';
import { shrink } from './picture';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('takes other files as they are', async () => {
  const file = new File(['%PDF'], 'notes.pdf', { type: 'application/pdf' });
  expect(await shrink(file)).toEqual({ blob: file, name: 'notes.pdf' });
});

it('takes no picture that the browser cannot read', async () => {
  vi.stubGlobal('createImageBitmap', () => Promise.reject(new Error('unknown')));
  expect(await shrink(new File(['x'], 'a.heic', { type: 'image/heic' }))).toBeUndefined();
});

it('makes a large photo small, in the kind the browser writes', async () => {
  vi.stubGlobal('createImageBitmap', async () => ({ width: 4000, height: 3000, close: () => {} }));
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  let size: number[] = [];
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation(function (
    this: HTMLCanvasElement,
    done,
  ) {
    size = [this.width, this.height];
    done(new Blob(['small'], { type: 'image/png' }));
  });
  const small = await shrink(new File(['x'], 'IMG_1.jpg', { type: 'image/jpeg' }));
  expect(size).toEqual([1600, 1200]);
  expect(small?.name).toBe('IMG_1.png');
});
