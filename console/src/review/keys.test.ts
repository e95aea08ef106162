import { expect, it } from 'vitest';
import { commandOf, keyLines } from './keys';

const press = (key: string, more = {}) => commandOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...more });

it('knows every key in small and in capitals', () => {
  expect(press('a')).toEqual({ do: 'rule', ruling: 'ACCEPT' });
  expect(press('A')).toEqual({ do: 'rule', ruling: 'ACCEPT' });
  expect(press('z')).toEqual(press('u'));
  expect(press('?')).toEqual({ do: 'help' });
  expect(press('=')).toEqual(press('+'));
  expect(press('2')).toEqual({ do: 'choose', choice: 1 });
  expect(press('x')).toBeUndefined();
});

it('leaves the browser its own keys', () => {
  expect(press('c', { ctrlKey: true })).toBeUndefined();
  expect(press('a', { metaKey: true })).toBeUndefined();
});

it('gives no key two meanings', () => {
  const keys = keyLines.flatMap(({ keys }) => keys);
  expect(new Set(keys).size).toBe(keys.length);
});
