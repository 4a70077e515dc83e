import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { api } from './client';
import { Offline, Problem } from './problem';
import { session } from './session';

const answer = (status: number, body: unknown = {}, type = 'application/json') =>
  new Response(status === 204 ? null : JSON.stringify(body), { status, headers: { 'Content-Type': type } });

const problem = (status: number, slug: string, violations: unknown[] = []) =>
  answer(
    status,
    { type: `https://trellis.example/problems/${slug}`, title: slug, status, violations },
    'application/problem+json',
  );

let fetched: Request[];
let answers: (() => Response)[];

beforeEach(() => {
  fetched = [];
  answers = [];
  vi.useFakeTimers();
  vi.stubGlobal('fetch', async (request: Request) => {
    fetched.push(request);
    const next = answers.shift();
    if (!next) throw new TypeError('no network');
    return next();
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the client', () => {
  it('says who it is, in which language, and which version it changes', async () => {
    answers = [() => answer(200, { locale: 'es' })];
    await api.patch('/me/preferences', { locale: 'es' }, { version: 7 });
    const headers = fetched[0]?.headers;
    expect(headers?.get('X-Requested-With')).toBe('trellis-web');
    expect(headers?.get('Accept-Language')).toBe('en');
    expect(headers?.get('If-Match')).toBe('"7"');
    expect(headers?.get('Idempotency-Key')).toBeNull();
  });

  it('sends a POST again with the same key, so that nothing happens twice', async () => {
    answers = [() => answer(503), () => answer(502), () => answer(201, { id: 'x' })];
    const made = api.post<{ id: string }>('/things', { a: 1 });
    await vi.runAllTimersAsync();
    expect(await made).toEqual({ id: 'x' });
    const keys = fetched.map((request) => request.headers.get('Idempotency-Key'));
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('gives up without a network, and says so', async () => {
    const lost = expect(api.get('/me')).rejects.toBeInstanceOf(Offline);
    await vi.runAllTimersAsync();
    await lost;
    expect(fetched).toHaveLength(3);
  });

  it('reads what went wrong, field by field', async () => {
    answers = [() => problem(422, 'invalid', [{ field: 'text', code: 'size', message: 'too long' }])];
    const error = await api.post('/things').catch((one: unknown) => one);
    expect(error).toBeInstanceOf(Problem);
    expect((error as Problem).slug).toBe('invalid');
    expect((error as Problem).violation('text')).toBe('too long');
    expect(fetched).toHaveLength(1);
  });

  it('waits for a new session and goes on with the same request', async () => {
    answers = [() => answer(401), () => answer(200, { saved: true })];
    const saved = api.post<{ saved: boolean }>('/things', { typed: 'long' });
    await vi.runAllTimersAsync();
    expect(session.isExpired()).toBe(true);
    session.renew();
    await vi.runAllTimersAsync();
    expect(await saved).toEqual({ saved: true });
    expect(await fetched[1]?.text()).toBe('{"typed":"long"}');
    expect(fetched[1]?.headers.get('Idempotency-Key')).toBe(fetched[0]?.headers.get('Idempotency-Key'));
  });

  it('does not wait where there is nothing typed to keep', async () => {
    answers = [() => problem(401, 'unauthorized')];
    await expect(api.get('/me', { waitForSession: false })).rejects.toMatchObject({ status: 401 });
  });
});
