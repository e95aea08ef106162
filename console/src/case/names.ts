import type { Case, Person } from '../api/contract';

export function fullName(person: Pick<Person, 'surname' | 'givenNames'>): string {
  return `${person.givenNames} ${person.surname}`.trim();
}

export function nameOf(file: Case, id: string): string {
  const person = file.people.find((known) => known.id === id);
  return person ? fullName(person) : id;
}

export function fileName(file: Case, upload: string): string {
  return file.uploads.find(({ id }) => id === upload)?.fileName ?? 'a file';
}
