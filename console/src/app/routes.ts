import { useSyncExternalStore } from 'react';

/** Where in the console somebody is. Addresses hold ids only, and stand in the fragment, which no server sees. */
export type Route =
  | { at: 'cases' }
  | { at: 'case'; number: string; tab: string }
  | { at: 'review'; number: string; finding: string | undefined };

export function readRoute(hash: string): Route {
  const [kind, number, next, ...rest] = hash.replace(/^#\/?/, '').split('/').map(decoded);
  if (kind !== 'case' || !number) return { at: 'cases' };
  return next === 'review'
    ? { at: 'review', number, finding: rest[0] }
    : { at: 'case', number, tab: next || 'overview' };
}

export function casesHref(): string {
  return '#/';
}

export function caseHref(number: string, tab = ''): string {
  return `#/case/${encodeURIComponent(number)}${tab ? `/${tab}` : ''}`;
}

export function reviewHref(number: string, finding?: string): string {
  return `${caseHref(number, 'review')}${finding ? `/${encodeURIComponent(finding)}` : ''}`;
}

export function useRoute(): Route {
  const hash = useSyncExternalStore(listen, () => window.location.hash);
  return readRoute(hash);
}

export function go(href: string): void {
  window.location.hash = href;
}

function listen(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
