import { expect, it } from 'vitest';
import { caseHref, readRoute, reviewHref } from './routes';

it('finds its way back from every address it makes', () => {
  expect(readRoute('')).toEqual({ at: 'cases' });
  expect(readRoute('#/')).toEqual({ at: 'cases' });
  expect(readRoute(caseHref('A-1'))).toEqual({ at: 'case', number: 'A-1', tab: 'overview' });
  expect(readRoute(caseHref('A-1', 'files'))).toEqual({ at: 'case', number: 'A-1', tab: 'files' });
  const finding = 'name-disagrees/anchor/0123-p1-1+4567-p1-1';
  expect(readRoute(reviewHref('A-1', finding))).toEqual({ at: 'review', number: 'A-1', finding });
  expect(readRoute(reviewHref('A-1'))).toEqual({ at: 'review', number: 'A-1', finding: undefined });
});

it('takes an address that makes no sense for the list', () => {
  expect(readRoute('#/%ZZ/x')).toEqual({ at: 'cases' });
  expect(readRoute('#token=abc')).toEqual({ at: 'cases' });
});
