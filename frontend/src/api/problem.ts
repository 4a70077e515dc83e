/** What the server says went wrong: RFC 9457. */
export interface Violation {
  field: string;
  code: string;
  message: string;
}

interface ProblemBody {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  violations?: Violation[];
}

export class Problem extends Error {
  /** The last part of the problem's type, for example `path-already-agreed`. */
  readonly slug: string;
  readonly status: number;
  readonly detail: string | undefined;
  readonly violations: Violation[];

  constructor(status: number, body: ProblemBody = {}) {
    super(body.title ?? `HTTP ${status}`);
    this.name = 'Problem';
    this.status = status;
    this.slug = body.type?.split('/').pop() ?? 'unknown';
    this.detail = body.detail;
    this.violations = body.violations ?? [];
  }

  /** The message for one field of a form, if the server complained about it. */
  violation(field: string): string | undefined {
    return this.violations.find((one) => one.field === field)?.message;
  }

  static async from(response: Response): Promise<Problem> {
    const isProblem = response.headers.get('Content-Type')?.includes('json');
    const body = isProblem ? await response.json().catch(() => ({})) : {};
    return new Problem(response.status, body as ProblemBody);
  }
}

/** The request never got an answer: no network, or the server is away. */
export class Offline extends Error {
  constructor(cause: unknown) {
    super('offline', { cause });
    this.name = 'Offline';
  }
}

export const isProblem = (error: unknown, slug?: string): error is Problem =>
  error instanceof Problem && (slug === undefined || error.slug === slug);

export const isExpired = (error: unknown): boolean =>
  error instanceof Problem && (error.status === 401 || error.status === 499);
