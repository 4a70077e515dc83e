import { beforeEach, expect, it, vi } from 'vitest';
import { Offline, Problem } from '../../../api';
import { attach, piece } from './pieces';

const { post, get, patch } = vi.hoisted(() => ({ post: vi.fn(), get: vi.fn(), patch: vi.fn() }));
vi.mock('../../../api', async (original) => ({ ...(await original<object>()), api: { post, get, patch } }));

const size = 5 * piece + 10;
const film = { blob: new Blob([new Uint8Array(size)]), name: 'mañana.webm' };

/** A server that keeps what arrives. */
let kept = 0;
let sent = 0;
const take = async (_: string, body: Blob, { headers }: { headers: Record<string, string> }) => {
  sent += body.size;
  if (Number(headers['Upload-Offset']) !== kept) throw new Problem(409, { type: '/problems/upload-offset' });
  kept += body.size;
};

beforeEach(() => {
  kept = 0;
  sent = 0;
  post.mockReset().mockResolvedValue({ id: 'u', offset: 0 });
  get.mockReset().mockImplementation(async () => ({ id: 'u', offset: kept }));
  patch.mockReset().mockImplementation(take);
});

it('sends a small file along', async () => {
  const form = new FormData();
  await attach(form, { blob: new Blob(['x']), name: 'x.webp' }, 'k');
  expect((form.get('file') as File).name).toBe('x.webp');
  expect(post).not.toHaveBeenCalled();
});

it('sends a large file in pieces, and names it in the form', async () => {
  const form = new FormData();
  await attach(form, film, 'k');
  expect([...form.keys()]).toEqual(['upload']);
  expect(form.get('upload')).toBe('u');
  expect(kept).toBe(size);
  const { key, headers } = post.mock.calls[0]?.[2] ?? {};
  expect(key).toBe('k');
  expect(headers['Upload-Length']).toBe(String(size));
  const name = headers['Upload-Metadata'].split(' ')[1];
  expect(new TextDecoder().decode(Uint8Array.from(atob(name), (c) => c.charCodeAt(0)))).toBe(film.name);
});

it('goes on where the connection was cut, and sends less than one piece twice', async () => {
  patch.mockImplementation(async (...args: Parameters<typeof take>) => {
    if (patch.mock.calls.length === 4) throw new Offline(undefined);
    return take(...args);
  });
  await expect(attach(new FormData(), film, 'k')).rejects.toThrow('offline');
  const before = sent;
  await attach(new FormData(), film, 'k');
  expect(kept).toBe(size);
  expect(sent).toBe(size);
  expect(before + size, 'control: from the beginning').toBeGreaterThan(1.5 * size);
});

it('asks where to go on when only the answer was lost', async () => {
  patch.mockImplementationOnce(async (...args: Parameters<typeof take>) => {
    await take(...args);
    // the client tries the same piece again by itself
    return take(...args);
  });
  await attach(new FormData(), film, 'k');
  expect(kept).toBe(size);
  expect(sent).toBe(size + piece);
});

it('begins anew when the server has forgotten it', async () => {
  post.mockResolvedValueOnce({ id: 'old', offset: 0 });
  get.mockRejectedValueOnce(new Problem(404));
  const form = new FormData();
  await attach(form, film, 'k');
  expect(form.get('upload')).toBe('u');
  expect(post.mock.calls[1]?.[2].key).not.toBe('k');
});
