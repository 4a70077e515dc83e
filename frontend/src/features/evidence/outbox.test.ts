import { beforeEach, expect, it, vi } from 'vitest';
import { Offline, Problem } from '../../api';
import { emptyDraft } from './drafts';
import { flush, send, wordsOf } from './outbox';

const { post, put, remove, of, get } = vi.hoisted(() => ({
  post: vi.fn(),
  put: vi.fn(),
  remove: vi.fn(),
  of: vi.fn(),
  get: vi.fn(),
}));
vi.mock('../../api', async (original) => ({ ...(await original<object>()), api: { post } }));
vi.mock('./drafts', async (original) => ({
  ...(await original<object>()),
  drafts: { put, remove, of, get },
}));

beforeEach(() => {
  for (const mock of [post, put, remove, of, get]) mock.mockReset();
});

const draft = () => ({
  ...emptyDraft('p'),
  title: ' Poster ',
  competencyIds: ['c'],
  selfLevels: [
    { competencyId: 'c', level: 2 },
    { competencyId: 'gone', level: 3 },
  ],
  files: [{ id: 'f', blob: new Blob(['x']), name: 'x.webp', altText: 'A poster' }],
});

it('tells the server only what belongs to the work', () => {
  const words = wordsOf(draft());
  expect(words.title).toBe('Poster');
  expect(words.selfLevels).toEqual([{ competencyId: 'c', level: 2 }]);
  expect(words.text).toBeUndefined();
});

it('sends words, files and the request to look, then forgets the draft', async () => {
  post.mockResolvedValue({ id: 'e' });
  expect(await send('s', draft())).toBe('e');
  expect(post.mock.calls.map(([path]) => path)).toEqual([
    '/students/s/evidence',
    '/students/s/evidence/e/media',
    '/students/s/evidence/e/submissions',
  ]);
  expect(remove).toHaveBeenCalledOnce();
});

it('names partners of group work before it asks to look', async () => {
  post.mockResolvedValue({ id: 'e' });
  await send('s', { ...draft(), files: [], support: 'GROUP', partnerIds: ['w'] });
  expect(post.mock.calls.map(([path]) => path)).toEqual([
    '/students/s/evidence',
    '/students/s/evidence/e/partners',
    '/students/s/evidence/e/submissions',
  ]);
  expect(post.mock.calls[1]?.[1]).toEqual({ partnerIds: ['w'], showsMyName: false });
  post.mockClear();
  await send('s', { ...draft(), files: [], partnerIds: ['w'] });
  expect(post).toHaveBeenCalledTimes(2);
});

it('goes on after a failure where it stopped, with the same keys', async () => {
  post.mockResolvedValueOnce({ id: 'e' }).mockRejectedValueOnce(new Error('lost'));
  const work = draft();
  await expect(send('s', work)).rejects.toThrow('lost');
  expect(remove).not.toHaveBeenCalled();
  const kept = put.mock.calls.at(-1)?.[0];
  const keyOfFile = post.mock.calls[1]?.[2].key;
  post.mockResolvedValue({});
  await send('s', kept);
  const again = post.mock.calls.slice(2);
  expect(again.map(([path]) => path)).toEqual([
    '/students/s/evidence/e/media',
    '/students/s/evidence/e/submissions',
  ]);
  expect(again[0]?.[2].key).toBe(keyOfFile);
});

it('makes a draft again of what the server refuses, and sends the rest', async () => {
  const [one, other] = [draft(), draft()];
  of.mockResolvedValue([other, one].map((work) => ({ ...work, state: 'waiting' })));
  post.mockRejectedValueOnce(new Problem(422)).mockResolvedValue({ id: 'e' });
  expect(await flush('s', 'p')).toEqual({ sent: 1, refused: 1 });
  expect(put.mock.calls[0]?.[0]).toMatchObject({ id: one.id, state: 'draft' });
  expect(remove).toHaveBeenCalledWith(other.id);
});

it('goes on waiting without a network', async () => {
  of.mockResolvedValue([{ ...draft(), state: 'waiting' }]);
  post.mockRejectedValue(new Offline(undefined));
  expect(await flush('s', 'p')).toEqual({ sent: 0, refused: 0 });
  expect(put).not.toHaveBeenCalled();
});
