import { expect, it } from 'vitest';
import { asDraft, asPeople, type PeopleDraft, personProblems, withChange, withoutPerson, withPerson } from './people';

const nobody: PeopleDraft = { people: [], relationships: [] };

it('expects a spouse to be married and a child to have both as parents', () => {
  const family = (['ANCHOR', 'SPOUSE', 'CHILD', 'CHILD'] as const).reduce(withPerson, nobody);
  expect(family.people.map(({ id }) => id)).toEqual(['anchor', 'spouse', 'child1', 'child2']);
  expect(family.relationships.slice(0, 3)).toEqual([
    { from: 'anchor', to: 'spouse', kind: 'SPOUSE' },
    { from: 'anchor', to: 'child1', kind: 'PARENT' },
    { from: 'spouse', to: 'child1', kind: 'PARENT' },
  ]);
  const smaller = withoutPerson(family, 'spouse');
  expect(smaller.relationships).toEqual([
    { from: 'anchor', to: 'child1', kind: 'PARENT' },
    { from: 'anchor', to: 'child2', kind: 'PARENT' },
  ]);
  expect(withPerson(withoutPerson(family, 'child1'), 'CHILD').people.map(({ id }) => id)).toContain('child1');
});

it('takes somebody with one name only, and no date that is none', () => {
  const draft = withChange(withPerson(nobody, 'APPLICANT'), 'applicant', { surname: ' Zarnuk ' });
  const person = draft.people[0];
  expect(person && personProblems(person)).toEqual({});
  expect(person && personProblems({ ...person, surname: ' ', dateOfBirth: '12.4.90' })).toEqual({
    surname: expect.any(String),
    dateOfBirth: expect.any(String),
  });
  expect(asPeople(draft).people).toEqual([{ id: 'applicant', role: 'APPLICANT', surname: 'Zarnuk', givenNames: '' }]);
});

it('comes back as it went', () => {
  const people = [{ id: 'a', role: 'OTHER' as const, surname: 'S', givenNames: 'G', dateOfBirth: '1990' }];
  expect(asPeople(asDraft(people, []))).toEqual({ people, relationships: [] });
});
