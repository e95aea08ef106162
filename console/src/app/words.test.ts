import { expect, it } from 'vitest';
import { ago, plural, size, waitingWords } from './words';

it('says who has to do what', () => {
  const line = {
    waitingFor: ['DOSSIER' as const, 'REVIEWER' as const, 'OFFICE' as const],
    open: 3,
    blocking: 2,
    unread: 1,
  };
  expect(waitingWords(line)).toEqual(['Reading 1 file', 'Reviewer: 1 finding', 'Office: 2 papers']);
  expect(waitingWords({ waitingFor: ['DOSSIER'], open: 0, blocking: 0, unread: 0 })).toEqual(['Dossier is working']);
});

it('counts and measures as people do', () => {
  expect(plural(1, 'page')).toBe('1 page');
  expect(plural(0, 'page')).toBe('0 pages');
  expect(size(999)).toBe('999 bytes');
  expect(size(1500)).toBe('2 kB');
  expect(size(2_340_000)).toBe('2.3 MB');
});

it('tells how long ago something was, and nothing from the future', () => {
  const now = Date.parse('2026-05-04T12:00:00Z');
  expect(ago('2026-05-04T12:00:30Z', now)).toBe('just now');
  expect(ago('2026-05-04T11:57:00Z', now)).toBe('3 minutes ago');
  expect(ago('2026-05-03T11:00:00Z', now)).toBe('yesterday');
});
