import { expect, it } from 'vitest';
import { different } from './different';

it('finds the characters in which readings differ', () => {
  expect(different('P123', ['P128'])).toEqual([
    { text: 'P12', differs: false },
    { text: '3', differs: true },
  ]);
  expect(different('0O0', ['00O', 'O00']).map(({ differs }) => differs)).toEqual([true]);
  expect(different('SAME', [])).toEqual([{ text: 'SAME', differs: false }]);
});

it('compares no texts of different lengths', () => {
  expect(different('ANNA', ['ANNAMARIA'])).toEqual([{ text: 'ANNA', differs: false }]);
});
