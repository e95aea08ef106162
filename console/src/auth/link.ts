import type { Session, Surroundings } from './session';

const KEY = 'dossier.token';

/**
 * The token comes in the fragment of the link that Dossier prints, `/#token=…`. Fragments are not sent to servers; the
 * token is kept for this tab and taken out of the address at once.
 */
export function linkSession(here: Surroundings): Session {
  const given = new URLSearchParams(here.location.hash.slice(1)).get('token');
  if (given) {
    here.storage.setItem(KEY, given);
    here.replaceUrl(here.location.pathname + here.location.search + '#/');
  }
  return {
    token: async () => here.storage.getItem(KEY) ?? undefined,
    renew: async () => false,
    signOut: () => here.storage.removeItem(KEY),
  };
}
