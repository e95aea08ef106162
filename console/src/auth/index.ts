import { cognitoSession } from './cognito';
import { linkSession } from './link';
import type { Session, SignInWay, Surroundings } from './session';

export type { Session } from './session';
export { browser } from './session';

/** Begins a session in the way that `sign-in.json` names. */
export async function beginSession(here: Surroundings): Promise<Session> {
  const reply = await here.fetch('./sign-in.json', { cache: 'no-store' });
  const way = (reply.ok ? await reply.json() : { way: 'link' }) as SignInWay;
  return way.way === 'cognito' ? cognitoSession(here, way.domain, way.clientId) : linkSession(here);
}
