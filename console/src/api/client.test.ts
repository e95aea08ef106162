import { afterEach, describe, expect, it, vi } from 'vitest';
import { current } from '../../tools/contract.mjs';
import type { Session } from '../auth';
import { address, Client } from './client';
import contract from './contract.ts?raw';
import { ProblemError } from './problem';

class Tokens implements Session {
  tokens: string[];
  constructor(...tokens: string[]) {
    this.tokens = tokens;
  }
  token = async () => this.tokens[0];
  renew = async () => this.tokens.shift() !== undefined && this.tokens.length > 0;
  signOut = () => {};
}

function answering(...replies: (() => Response)[]) {
  const asked: Request[] = [];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    asked.push(new Request(`http://here${url}`, init));
    const reply = replies.shift();
    if (!reply) throw new TypeError('network');
    return reply();
  });
  return asked;
}

const refused = () =>
  new Response('{"code":"not-signed-in"}', { status: 401, headers: { 'content-type': 'application/problem+json' } });

afterEach(() => vi.unstubAllGlobals());

describe('the client', () => {
  it('is generated from the contract as it is now', async () => {
    expect(contract).toBe(await current());
  });

  it('says who asks, and fills in the address', async () => {
    const asked = answering(() => Response.json({ cases: [] }));
    await new Client(new Tokens('t1'), () => {}).do('listCases', { query: { state: 'open' } });
    expect(asked[0]?.url).toBe('http://here/api/cases?state=open');
    expect(asked[0]?.headers.get('authorization')).toBe('Bearer t1');
  });

  it('tries once more with a renewed token', async () => {
    const asked = answering(refused, () => Response.json({ account: 'a' }));
    const me = await new Client(new Tokens('old', 'new'), () => {}).do('whoAmI', {});
    expect(me.account).toBe('a');
    expect(asked[1]?.headers.get('authorization')).toBe('Bearer new');
  });

  it('says when nobody is signed in any more', async () => {
    answering(refused);
    const signedOut = vi.fn();
    const asking = new Client(new Tokens('old'), signedOut).do('whoAmI', {});
    await expect(asking).rejects.toBeInstanceOf(ProblemError);
    expect(signedOut).toHaveBeenCalledOnce();
  });

  it('tells problems by code, and silence as one of them', async () => {
    answering(() => new Response('nginx', { status: 502 }));
    const client = new Client(new Tokens('t'), () => {});
    await expect(client.do('whoAmI', {})).rejects.toMatchObject({ problem: { code: 'status-502' } });
    await expect(client.do('whoAmI', {})).rejects.toMatchObject({ problem: { code: 'unreachable' } });
  });

  it('looks at a case only if it has changed', async () => {
    const asked = answering(
      () => Response.json({ number: 'A-1' }, { headers: { etag: '"4"' } }),
      () => new Response(null, { status: 304 }),
    );
    const client = new Client(new Tokens('t'), () => {});
    expect(await client.look('A-1', undefined)).toEqual({ case: { number: 'A-1' }, tag: '"4"' });
    expect(await client.look('A-1', '"4"')).toBe('unchanged');
    expect(asked[1]?.headers.get('if-none-match')).toBe('"4"');
  });

  it('lets no part of an address be taken for another', () => {
    expect(address('/a/{x}/b', { x: '../c?d' }, {})).toBe('/a/..%2Fc%3Fd/b');
  });
});
