import { expect, it } from 'vitest';
import type { Case, Decision, Field, Finding } from '../api/contract';
import { choicesOf, following, lastOwn, neighbour, queueOf, rulingFor } from './queue';

function finding(key: string, document: string | undefined, more: Partial<Finding> = {}): Finding {
  return {
    key,
    code: 'field-unsure',
    severity: 'REVIEW',
    open: true,
    title: '',
    found: '',
    next: '',
    subject: document ? { document } : {},
    allowed: ['ACCEPT'],
    reasonFor: [],
    places: [],
    statements: [],
    ...more,
  };
}

const papers = [{ id: 'first' }, { id: 'second' }] as Case['documents'];

it('queues what can be settled, paper by paper', () => {
  const findings = [
    finding('whole case', undefined),
    finding('b', 'second'),
    finding('settled', 'first', { open: false }),
    finding('for others', 'first', { allowed: [] }),
    finding('a', 'first'),
  ];
  const queue = queueOf({ documents: papers, findings } as unknown as Case);
  expect(queue.map(({ key }) => key)).toEqual(['a', 'b', 'whole case']);
});

it('goes round its ends, and on to what follows', () => {
  const queue = [finding('a', 'first'), finding('b', 'first'), finding('c', 'first')];
  expect(neighbour(queue, 'c', 1)?.key).toBe('a');
  expect(neighbour(queue, 'a', -1)?.key).toBe('c');
  expect(neighbour(queue, 'gone', 1)?.key).toBe('a');
  expect(neighbour([], 'gone', 1)).toBeUndefined();
  expect(following(queue, 'b')?.key).toBe('c');
  expect(following(queue.slice(0, 1), 'a')).toBeUndefined();
});

const evidence = (value: string) => ({ value }) as Field['evidence'][number];
const field: Field = {
  name: 'documentNumber',
  label: 'Document number',
  kind: 'IDENTIFIER',
  state: 'READ',
  value: 'P123',
  accepted: false,
  alternatives: ['P128', 'P12B'],
  evidence: [evidence('P123'), evidence('P128')],
};

it('offers every different reading once', () => {
  expect(choicesOf(field).map(({ value, seen }) => [value, seen.length])).toEqual([
    ['P123', 1],
    ['P128', 1],
    ['P12B', 0],
  ]);
  const { value: _, ...illegible } = field;
  expect(choicesOf({ ...illegible, state: 'ILLEGIBLE', evidence: [], alternatives: [] })).toEqual([]);
});

it('accepts the present reading and corrects to another', () => {
  expect(rulingFor(field, 'P123')).toBe('ACCEPT');
  expect(rulingFor(field, 'P128')).toBe('CORRECT');
  expect(rulingFor({ ...field, state: 'ILLEGIBLE' }, 'P123')).toBe('CORRECT');
});

it('undoes the latest own decision that stands', () => {
  const decision = (id: number, by: string, withdrawn = false) =>
    ({ id, by, ...(withdrawn ? { withdrawn: { by, at: '' } } : {}) }) as Decision;
  const decisions = [decision(1, 'me'), decision(2, 'me'), decision(3, 'other'), decision(4, 'me', true)];
  expect(lastOwn({ decisions } as Case, 'me')?.id).toBe(2);
  expect(lastOwn({ decisions } as Case, 'nobody')).toBeUndefined();
});
