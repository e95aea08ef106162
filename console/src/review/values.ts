import type { ValueKind } from '../api/contract';
import { formatHelp } from '../app/words';

/** What is wrong with a value that was typed in; undefined if nothing is. The interface looks again. */
export function valueProblem(kind: ValueKind, typed: string): string | undefined {
  const text = typed.trim();
  if (!text) return 'Type in what stands on the page.';
  switch (kind) {
    case 'DATE':
      return isDate(text) ? undefined : `No date. ${formatHelp.DATE}`;
    case 'STATE':
      return /^[A-Za-z]{3}$/.test(text) ? undefined : `No code. ${formatHelp.STATE}`;
    case 'SEX':
      return /^[FMXfmx]$/.test(text) ? undefined : formatHelp.SEX;
    case 'NAME':
    case 'IDENTIFIER':
    case 'TEXT':
      return undefined;
  }
}

/** A value as it is sent. */
export function tidied(kind: ValueKind, typed: string): string {
  const text = typed.trim();
  return kind === 'STATE' || kind === 'SEX' ? text.toUpperCase() : text;
}

function isDate(text: string): boolean {
  const both = text.split('/');
  if (both.length === 2) return both.every(isDay) && both.join('/') === [...both].sort().join('/');
  return /^\d{4}$/.test(text) || /^\d{4}-(0[1-9]|1[0-2])$/.test(text) || isDay(text);
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
