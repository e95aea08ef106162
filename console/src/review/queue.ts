import type { Case, Decision, Evidence, Field, Finding, RulingKind } from '../api/contract';

/** The findings that whoever asks can settle, in the order in which they are best settled: paper by paper. */
export function queueOf(file: Case): Finding[] {
  const order = new Map(file.documents.map((document, i) => [document.id, i]));
  const place = (finding: Finding) => order.get(finding.subject.document ?? '') ?? file.documents.length;
  return file.findings
    .filter((finding) => finding.open && finding.allowed.length > 0)
    .sort((one, other) => place(one) - place(other));
}

/** The finding `step` places further in the queue, round its end; the first if the queue does not know `key`. */
export function neighbour(queue: readonly Finding[], key: string | undefined, step: 1 | -1): Finding | undefined {
  const at = queue.findIndex((finding) => finding.key === key);
  if (at < 0) return queue[0];
  return queue[(at + step + queue.length) % queue.length];
}

/** What to show after `settled` left the queue: what came after it, or what came before it at the end. */
export function following(queue: readonly Finding[], settled: string): Finding | undefined {
  const next = neighbour(queue, settled, 1);
  return next?.key === settled ? undefined : next;
}

export function fieldOf(file: Case, finding: Finding): Field | undefined {
  const document = file.documents.find(({ id }) => id === finding.subject.document);
  return document?.fields.find(({ name }) => name === finding.subject.field);
}

/** A reading that can be chosen with one key: the value, and by what it was seen. */
export interface Choice {
  value: string;
  seen: Evidence[];
}

/** Every different reading of a field, the present one first. */
export function choicesOf(field: Field): Choice[] {
  const values = [field.value, ...field.evidence.map(({ value }) => value), ...field.alternatives];
  const different = [...new Set(values.filter((value) => value !== undefined))];
  return different.map((value) => ({ value, seen: field.evidence.filter((evidence) => evidence.value === value) }));
}

/** Choosing the present reading accepts it; choosing another corrects it. */
export function rulingFor(field: Field, value: string): RulingKind {
  return field.state === 'READ' && field.value === value ? 'ACCEPT' : 'CORRECT';
}

/** The decision that "undo" takes back: the latest that stands and that this account took. */
export function lastOwn(file: Case, account: string): Decision | undefined {
  return file.decisions.filter(({ by, withdrawn }) => by === account && !withdrawn).at(-1);
}
