import { describe, expect, it } from 'vitest';
import { tidied, valueProblem } from './values';

describe('a date', () => {
  it.each(['1990', '1990-04', '1990-04-12', '2024-02-29', '1991-03-21/1992-03-20', ' 1990 '])('can be %s', (text) => {
    expect(valueProblem('DATE', text)).toBeUndefined();
  });
  it.each([
    '',
    '90',
    '12.04.1990',
    '1990-13',
    '1990-00',
    '2023-02-29',
    '1990-4-1',
    '1992-03-20/1991-03-21',
    '1990/1991',
  ])('cannot be "%s"', (text) => {
    expect(valueProblem('DATE', text)).toBeDefined();
  });
});

it('wants states as three letters and the sex as one', () => {
  expect(valueProblem('STATE', 'ukr')).toBeUndefined();
  expect(valueProblem('STATE', 'Ukraine')).toContain('AFG');
  expect(valueProblem('SEX', 'f')).toBeUndefined();
  expect(valueProblem('SEX', 'female')).toBeDefined();
  expect(tidied('STATE', ' ukr ')).toBe('UKR');
});

it('takes every name as it is printed, but not none', () => {
  expect(valueProblem('NAME', 'Ñandú-Šķ 李')).toBeUndefined();
  expect(valueProblem('NAME', '  ')).toBeDefined();
  expect(tidied('NAME', ' de la Cruz ')).toBe('de la Cruz');
});
