import type { Session, Surroundings } from './session';

const KEY = 'dossier.cognito';
const ATTEMPT = 'dossier.cognito.attempt';

interface Tokens {
  access: string;
  refresh?: string | undefined;
  /** Milliseconds since 1970. */
  until: number;
}

interface Attempt {
  state: string;
  verifier: string;
}

/** Signs in on Cognito's own page, by authorization code with proof key (RFC 7636). Tokens are kept for this tab. */
export async function cognitoSession(here: Surroundings, domain: string, clientId: string): Promise<Session> {
  const redirect = here.location.origin + here.location.pathname;

  async function ask(form: Record<string, string>): Promise<boolean> {
    const reply = await here.fetch(`https://${domain}/oauth2/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ client_id: clientId, ...form }).toString(),
    });
    if (!reply.ok) return false;
    const got = (await reply.json()) as { access_token: string; refresh_token?: string; expires_in: number };
    const tokens: Tokens = {
      access: got.access_token,
      refresh: got.refresh_token ?? form['refresh_token'],
      until: here.now() + (got.expires_in - 60) * 1000,
    };
    here.storage.setItem(KEY, JSON.stringify(tokens));
    return true;
  }

  async function renew(): Promise<boolean> {
    const refresh = kept<Tokens>(here, KEY)?.refresh;
    if (refresh && (await ask({ grant_type: 'refresh_token', refresh_token: refresh }))) return true;
    here.storage.removeItem(KEY);
    return false;
  }

  const query = new URLSearchParams(here.location.search);
  const code = query.get('code');
  const attempt = kept<Attempt>(here, ATTEMPT);
  if (code && attempt && query.get('state') === attempt.state) {
    await ask({ grant_type: 'authorization_code', code, redirect_uri: redirect, code_verifier: attempt.verifier });
  }
  if (code) {
    here.storage.removeItem(ATTEMPT);
    here.replaceUrl(here.location.pathname + '#/');
  }

  return {
    async token() {
      const tokens = kept<Tokens>(here, KEY);
      if (tokens && tokens.until <= here.now() && !(await renew())) return undefined;
      return kept<Tokens>(here, KEY)?.access;
    },
    renew,
    async signIn() {
      const next: Attempt = { state: random(), verifier: random() + random() };
      here.storage.setItem(ATTEMPT, JSON.stringify(next));
      const question = new URLSearchParams({
        response_type: 'code',
        client_id: clientId,
        redirect_uri: redirect,
        scope: 'openid',
        state: next.state,
        code_challenge_method: 'S256',
        code_challenge: await challenge(next.verifier),
      });
      here.location.assign(`https://${domain}/oauth2/authorize?${question}`);
    },
    signOut() {
      here.storage.removeItem(KEY);
      const question = new URLSearchParams({ client_id: clientId, logout_uri: redirect });
      here.location.assign(`https://${domain}/logout?${question}`);
    },
  };
}

function kept<T>(here: Surroundings, key: string): T | undefined {
  const text = here.storage.getItem(key);
  return text ? (JSON.parse(text) as T) : undefined;
}

function random(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(32)));
}

async function challenge(verifier: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}
