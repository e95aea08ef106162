import type { Person, PersonRole, Relationship } from '../api/contract';
import { valueProblem } from '../review/values';

/** A person while somebody is typing. */
export interface PersonDraft {
  id: string;
  role: PersonRole;
  surname: string;
  givenNames: string;
  dateOfBirth: string;
}

export interface PeopleDraft {
  people: PersonDraft[];
  relationships: Relationship[];
}

/** Somebody new in a role, with the relationships that one expects. */
export function withPerson(draft: PeopleDraft, role: PersonRole): PeopleDraft {
  const id = freeId(draft, role);
  const person: PersonDraft = { id, role, surname: '', givenNames: '', dateOfBirth: '' };
  return {
    people: [...draft.people, person],
    relationships: [...draft.relationships, ...expected(draft, person)],
  };
}

/** The list without a person and their relationships. */
export function withoutPerson(draft: PeopleDraft, id: string): PeopleDraft {
  return {
    people: draft.people.filter((person) => person.id !== id),
    relationships: draft.relationships.filter((claim) => claim.from !== id && claim.to !== id),
  };
}

export function withChange(draft: PeopleDraft, id: string, change: Partial<PersonDraft>): PeopleDraft {
  return { ...draft, people: draft.people.map((person) => (person.id === id ? { ...person, ...change } : person)) };
}

function expected(draft: PeopleDraft, person: PersonDraft): Relationship[] {
  const principal = draft.people.find(({ role }) => role === 'ANCHOR' || role === 'APPLICANT');
  const spouse = draft.people.find(({ role }) => role === 'SPOUSE');
  if (!principal) return [];
  switch (person.role) {
    case 'SPOUSE':
      return [{ from: principal.id, to: person.id, kind: 'SPOUSE' }];
    case 'CHILD':
      return [principal, ...(spouse ? [spouse] : [])].map(({ id }) => ({ from: id, to: person.id, kind: 'PARENT' }));
    case 'PARENT':
      return [{ from: person.id, to: principal.id, kind: 'PARENT' }];
    case 'ANCHOR':
    case 'APPLICANT':
    case 'OTHER':
      return [];
  }
}

function freeId(draft: PeopleDraft, role: PersonRole): string {
  const base = role.toLowerCase();
  const taken = new Set(draft.people.map(({ id }) => id));
  if (role !== 'CHILD' && !taken.has(base)) return base;
  for (let n = 1; ; n++) {
    if (!taken.has(base + n)) return base + n;
  }
}

/** What is wrong with a person; nothing if nothing is. */
export function personProblems(person: PersonDraft): { surname?: string; dateOfBirth?: string } {
  const problems: { surname?: string; dateOfBirth?: string } = {};
  if (!person.surname.trim()) problems.surname = 'Everybody has at least one name.';
  const date = person.dateOfBirth.trim() ? valueProblem('DATE', person.dateOfBirth) : undefined;
  if (date) problems.dateOfBirth = date;
  return problems;
}

/** The people as the interface wants them. */
export function asPeople(draft: PeopleDraft): { people: Person[]; relationships: Relationship[] } {
  return {
    people: draft.people.map(({ dateOfBirth, ...person }) => ({
      ...person,
      surname: person.surname.trim(),
      givenNames: person.givenNames.trim(),
      ...(dateOfBirth.trim() ? { dateOfBirth: dateOfBirth.trim() } : {}),
    })),
    relationships: draft.relationships,
  };
}

export function asDraft(people: readonly Person[], relationships: readonly Relationship[]): PeopleDraft {
  return {
    people: people.map((person) => ({ ...person, dateOfBirth: person.dateOfBirth ?? '' })),
    relationships: [...relationships],
  };
}
