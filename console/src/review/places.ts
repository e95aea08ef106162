import type { Box, Case, Finding, Page } from '../api/contract';

/** A place on a page. */
export interface Spot {
  page: Page;
  box?: Box | undefined;
}

/** Where to look for a finding, best first; the pages of its document if nothing better is known. */
export function placesOf(file: Case, finding: Finding): Spot[] {
  if (finding.places.length > 0) return finding.places;
  const document = file.documents.find(({ id }) => id === finding.subject.document);
  return (document?.pages ?? []).map((page) => ({ page }));
}

/** Where a paper says something: the first place of the first of these fields that was seen, or its first page. */
export function spotOf(file: Case, documentId: string, fields: readonly string[]): Spot | undefined {
  const document = file.documents.find(({ id }) => id === documentId);
  const evidence = document?.fields.filter(({ name }) => fields.includes(name)).flatMap((field) => field.evidence)[0];
  if (evidence) return { page: evidence.page, box: evidence.box };
  return document?.pages[0] && { page: document.pages[0] };
}

export function samePage(one: Page, other: Page): boolean {
  return one.upload === other.upload && one.page === other.page;
}

export function sameSpot(one: Spot | undefined, other: Spot | undefined): boolean {
  return Boolean(one && other && samePage(one.page, other.page) && String(one.box) === String(other.box));
}
