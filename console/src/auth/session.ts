/** Who is signed in. The two ways are a link that carries a token, and Cognito. */
export interface Session {
  /** The access token to send along; undefined if nobody is signed in. */
  token(): Promise<string | undefined>;
  /** Called after the interface refused the token; true if another attempt makes sense. */
  renew(): Promise<boolean>;
  /** Goes to where one signs in; undefined if that is not a place in the browser. */
  signIn?: () => Promise<void>;
  signOut(): void;
}

/** What `sign-in.json` beside the console says. */
export type SignInWay = { way: 'link' } | { way: 'cognito'; domain: string; clientId: string };

/** The few things of the browser that signing in touches, so that tests can stand in for it. */
export interface Surroundings {
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  location: Pick<Location, 'hash' | 'search' | 'origin' | 'pathname' | 'assign'>;
  replaceUrl(url: string): void;
  fetch: typeof fetch;
  now(): number;
}

export const browser: Surroundings = {
  get storage() {
    return window.sessionStorage;
  },
  get location() {
    return window.location;
  },
  replaceUrl: (url) => window.history.replaceState(null, '', url),
  fetch: (input, init) => window.fetch(input, init),
  now: () => Date.now(),
};
