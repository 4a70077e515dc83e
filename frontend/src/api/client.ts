import { i18n } from '../i18n/catalogs';
import { network } from './network';
import { Offline, Problem } from './problem';
import { session } from './session';

const base = '/api/v1';
const retryable = new Set([502, 503, 504]);
const expired = new Set([401, 499]);
const pauses = [400, 1200];

export interface Options {
  query?: Record<string, string | number | boolean | undefined>;
  /** JSON, or a form or file as it is. */
  body?: unknown;
  headers?: Record<string, string>;
  /** The version this change is based on: `If-Match`. */
  version?: number;
  /** The same key on every try of one and the same intention. Made here when absent. */
  key?: string;
  signal?: AbortSignal;
  /** False for the first question who is signed in: there is nothing typed to keep. */
  waitForSession?: boolean;
  /** Arrives even if the page is left meanwhile; for bodies of a few words only. */
  keepalive?: boolean;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export const api = {
  get: <T>(path: string, options?: Options) => call<T>('GET', path, options),
  post: <T>(path: string, body: unknown = {}, options?: Options) =>
    call<T>('POST', path, { ...options, body }),
  put: <T>(path: string, body: unknown, options?: Options) => call<T>('PUT', path, { ...options, body }),
  patch: <T>(path: string, body: unknown, options?: Options) => call<T>('PATCH', path, { ...options, body }),
  delete: <T>(path: string, options?: Options) => call<T>('DELETE', path, options),
};

/** The address of something the browser itself loads, such as a picture. */
export const addressOf = (path: string) => (path.startsWith('/') ? path : `${base}/${path}`);

async function call<T>(method: Method, path: string, options: Options = {}): Promise<T> {
  const request = new Request(address(path, options.query), {
    method,
    headers: headers(method, options),
    body: bodyOf(options.body),
    signal: options.signal,
    keepalive: options.keepalive,
    credentials: 'same-origin',
  });
  const response = await send(request, options.waitForSession ?? true);
  if (!response.ok) throw await Problem.from(response);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

/** Tries again when the network or a gateway fails; safe because a POST carries the same key each time. */
async function send(request: Request, waitForSession: boolean): Promise<Response> {
  for (const pause of [...pauses, undefined]) {
    const response = await attempt(request, pause === undefined);
    if (response && waitForSession && expired.has(response.status)) {
      await session.expire();
      return send(request, waitForSession);
    }
    if (response && (pause === undefined || !retryable.has(response.status))) return response;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  throw new Offline(undefined);
}

/** One try. Nothing came back and it is worth another: undefined. */
async function attempt(request: Request, last: boolean): Promise<Response | undefined> {
  try {
    const response = await fetch(request.clone());
    network.note(true);
    return response;
  } catch (error) {
    if (request.signal.aborted) throw error;
    if (!last && navigator.onLine) return undefined;
    network.note(false);
    throw new Offline(error);
  }
}

function address(path: string, query: Options['query'] = {}): URL {
  const url = new URL(base + path, location.origin);
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(name, String(value));
  }
  return url;
}

const isRaw = (body: unknown): body is FormData | Blob => body instanceof FormData || body instanceof Blob;

function bodyOf(body: unknown): BodyInit | undefined {
  if (body === undefined || isRaw(body)) return body;
  return JSON.stringify(body);
}

function headers(method: Method, options: Options): Headers {
  const all = new Headers({ Accept: 'application/json', ...options.headers });
  all.set('X-Requested-With', 'trellis-web');
  all.set('Accept-Language', i18n.locale || 'en');
  if (options.body !== undefined && !isRaw(options.body)) all.set('Content-Type', 'application/json');
  if (options.version !== undefined) all.set('If-Match', `"${options.version}"`);
  if (method === 'POST') all.set('Idempotency-Key', options.key ?? crypto.randomUUID());
  return all;
}
