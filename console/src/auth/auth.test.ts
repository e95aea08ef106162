import { describe, expect, it } from 'vitest';
import { beginSession } from './index';
import type { Surroundings } from './session';

/** A browser that remembers where it was sent. */
class PretendBrowser implements Surroundings {
  readonly kept = new Map<string, string>();
  readonly sentTo: string[] = [];
  readonly asked: { url: string; body: string }[] = [];
  clock = 0;
  replies: object[] = [];
  way: object = { way: 'link' };
  location = {
    hash: '',
    search: '',
    origin: 'https://dossier.example',
    pathname: '/',
    assign: (url: string | URL) => void this.sentTo.push(String(url)),
  };
  storage = {
    getItem: (key: string) => this.kept.get(key) ?? null,
    setItem: (key: string, value: string) => void this.kept.set(key, value),
    removeItem: (key: string) => void this.kept.delete(key),
  };
  replaceUrl = (url: string) => {
    const at = new URL(url, this.location.origin);
    this.location = { ...this.location, hash: at.hash, search: at.search };
  };
  fetch = (async (url: string, init?: RequestInit) => {
    if (url === './sign-in.json') return Response.json(this.way);
    this.asked.push({ url, body: String(init?.body) });
    const reply = this.replies.shift();
    return reply ? Response.json(reply) : new Response(null, { status: 400 });
  }) as typeof fetch;
  now = () => this.clock;
}

const COGNITO = { way: 'cognito', domain: 'sign.example', clientId: 'abc' };

describe('a link with a token', () => {
  it('signs in, and the token leaves the address at once', async () => {
    const here = new PretendBrowser();
    here.location.hash = '#token=s3cret';
    const session = await beginSession(here);
    expect(await session.token()).toBe('s3cret');
    expect(here.location.hash).toBe('#/');
    expect(await session.renew()).toBe(false);
  });

  it('stays signed in when the tab is loaded again without the token', async () => {
    const here = new PretendBrowser();
    here.kept.set('dossier.token', 's3cret');
    here.location.hash = '#/case/A-1';
    const session = await beginSession(here);
    expect(await session.token()).toBe('s3cret');
    expect(here.location.hash).toBe('#/case/A-1');
    session.signOut();
    expect(await session.token()).toBeUndefined();
  });
});

describe('Cognito', () => {
  async function comingBack(here: PretendBrowser, state?: string) {
    here.way = COGNITO;
    await (await beginSession(here)).signIn?.();
    const asked = new URL(here.sentTo[0] ?? '');
    here.location.search = `?code=c0de&state=${state ?? asked.searchParams.get('state')}`;
    here.replies = [{ access_token: 'first', refresh_token: 'again', expires_in: 3600 }];
    return { session: await beginSession(here), asked };
  }

  it('asks with a proof key and trades the code for a token', async () => {
    const here = new PretendBrowser();
    const { session, asked } = await comingBack(here);
    expect(asked.searchParams.get('code_challenge_method')).toBe('S256');
    expect(asked.searchParams.get('redirect_uri')).toBe('https://dossier.example/');
    expect(new URLSearchParams(here.asked[0]?.body).get('code_verifier')?.length).toBeGreaterThanOrEqual(43);
    expect(await session.token()).toBe('first');
    expect(here.location.search).toBe('');
  });

  it('takes no code that it did not ask for', async () => {
    const here = new PretendBrowser();
    const { session } = await comingBack(here, 'somebody-elses');
    expect(here.asked).toEqual([]);
    expect(await session.token()).toBeUndefined();
  });

  it('renews a token that has run out, and gives up when that fails', async () => {
    const here = new PretendBrowser();
    const { session } = await comingBack(here);
    here.clock = 3600_000;
    here.replies = [{ access_token: 'second', expires_in: 3600 }];
    expect(await session.token()).toBe('second');
    here.clock = 7200_000;
    expect(await session.token()).toBeUndefined();
    expect(new URLSearchParams(here.asked[1]?.body).get('refresh_token')).toBe('again');
    expect(new URLSearchParams(here.asked[2]?.body).get('refresh_token')).toBe('again');
  });
});
