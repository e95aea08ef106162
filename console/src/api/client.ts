import type { Session } from '../auth';
import { type Case, type Operations, operations } from './contract';
import { ProblemError, problemOf, unreachable } from './problem';

type Name = keyof Operations;
type Nothing = Record<never, never>;

/** What has to be said with an operation: only what it takes. */
export type Saying<N extends Name> = (Operations[N]['path'] extends infer P
  ? Nothing extends P
    ? { path?: Nothing }
    : { path: P }
  : never) &
  (Operations[N]['body'] extends undefined ? { body?: undefined } : { body: Operations[N]['body'] }) & {
    query?: Operations[N]['query'];
    signal?: AbortSignal;
  };

export type Look = { case: Case; tag: string } | 'unchanged';

/** Asks the interface, as whoever the session says. */
export class Client {
  private readonly session: Session;
  private readonly onSignedOut: () => void;

  constructor(session: Session, onSignedOut: () => void) {
    this.session = session;
    this.onSignedOut = onSignedOut;
  }

  /** Does an operation and gives its reply. Failures are {@link ProblemError}s. */
  async do<N extends Name>(name: N, saying: Saying<N>): Promise<Operations[N]['reply']> {
    const { method, path } = operations[name];
    const init: RequestInit = { method };
    if (saying.signal) init.signal = saying.signal;
    if (saying.body !== undefined) {
      init.body = JSON.stringify(saying.body);
      init.headers = { 'content-type': 'application/json' };
    }
    const reply = await this.fetch(address(path, saying.path ?? {}, saying.query ?? {}), init);
    const isJson = reply.headers.get('content-type') === 'application/json';
    return (await (isJson ? reply.json() : reply.blob())) as Operations[N]['reply'];
  }

  /** The case, unless it is still as `tag` says. */
  async look(number: string, tag: string | undefined, signal?: AbortSignal): Promise<Look> {
    const init: RequestInit = {};
    if (tag) init.headers = { 'if-none-match': tag };
    if (signal) init.signal = signal;
    const reply = await this.fetch(address(operations.getCase.path, { number }, {}), init);
    return reply.status === 304
      ? 'unchanged'
      : { case: (await reply.json()) as Case, tag: reply.headers.get('etag') ?? '' };
  }

  /** The headers that say who asks. */
  async credentials(): Promise<Record<string, string>> {
    const token = await this.session.token();
    return token ? { authorization: `Bearer ${token}` } : {};
  }

  private async fetch(url: string, init: RequestInit, again = true): Promise<Response> {
    const reply = await this.send(url, init);
    if (reply.status === 401) {
      if (again && (await this.session.renew())) return this.fetch(url, init, false);
      this.onSignedOut();
    }
    if (!reply.ok && reply.status !== 304) throw new ProblemError(await problemOf(reply));
    return reply;
  }

  private async send(url: string, init: RequestInit): Promise<Response> {
    const headers = { ...init.headers, ...(await this.credentials()) };
    try {
      return await fetch(url, { ...init, headers, cache: 'no-store' });
    } catch (error) {
      if (init.signal?.aborted) throw error;
      throw new ProblemError(unreachable());
    }
  }
}

/** The address of an operation: names in braces filled in, what is undefined left out of the query. */
export function address(path: string, parts: object, query: object): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String((parts as Record<string, unknown>)[name])),
  );
  const asked = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const tail = new URLSearchParams(asked.map(([name, value]) => [name, String(value)])).toString();
  return tail ? `${filled}?${tail}` : filled;
}
