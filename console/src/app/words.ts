import type {
  CaseLine,
  CaseState,
  Field,
  Grade,
  PersonRole,
  Role,
  RulingKind,
  Severity,
  Source,
  ValueKind,
  WaitingFor,
} from '../api/contract';

/** What the console calls things. What findings and fields are called comes from the interface. */
export const stateWords: Record<CaseState, string> = {
  READING: 'Being read',
  WAITING: 'Waiting',
  CLOSING: 'Being packaged',
  SEALED: 'Sealed',
};

export const roleWords: Record<Role, string> = {
  STAFF: 'Staff',
  REVIEWER: 'Reviewer',
  SUPERVISOR: 'Supervisor',
  AUDITOR: 'Auditor',
  SYSTEM: 'Dossier',
};

export const personRoleWords: Record<PersonRole, string> = {
  ANCHOR: 'Anchor (family member in the U.S.)',
  APPLICANT: 'Applicant',
  SPOUSE: 'Spouse',
  CHILD: 'Child',
  PARENT: 'Parent',
  OTHER: 'Other',
};

export const severityWords: Record<Severity, string> = {
  BLOCKING: 'Paper needed',
  REVIEW: 'To review',
  NOTE: 'For your information',
};

export const sourceWords: Record<Source, string> = {
  MRZ: 'Machine-readable zone',
  PRINTED: 'Printed text',
  BARCODE: 'Barcode',
  FORM_FIELD: 'Form field',
  PERSON: 'A person',
  DECLARED: 'Declared by the office',
};

export const gradeWords: Record<Grade, string> = {
  A: 'Two sources agree, or a person decided',
  B: 'One source that proves itself',
  C: 'One clear reading',
  D: 'Not sure enough',
};

export const rulingWords: Record<RulingKind, { verb: string; done: string; help: string }> = {
  ACCEPT: { verb: 'Accept', done: 'Accepted', help: 'It is right as it stands.' },
  CORRECT: { verb: 'Correct', done: 'Corrected', help: 'The page says something else: type it in.' },
  ILLEGIBLE: {
    verb: 'Illegible',
    done: 'Called illegible',
    help: 'Nobody can read it, and a new scan would not help.',
  },
  SEND_BACK: {
    verb: 'Send back',
    done: 'Sent back',
    help: 'The page must be scanned again; until then it does not count.',
  },
  ASSIGN: { verb: 'Assign', done: 'Assigned', help: 'Say whose paper this is.' },
  WAIVE: { verb: 'Waive', done: 'Waived', help: 'This case can do without the paper. Say why.' },
};

export const formatHelp: Record<ValueKind, string> = {
  NAME: 'As printed, with its accents.',
  IDENTIFIER: 'As printed.',
  STATE: 'Three letters, like AFG or UKR. Germany is DEU.',
  DATE: 'Like 1990-04-12, or 1990-04 or 1990 if the paper says no more.',
  SEX: 'F, M or X.',
  TEXT: 'As printed.',
};

export const fieldStateWords: Record<Field['state'], string> = {
  READ: 'Read',
  ILLEGIBLE: 'Illegible',
  MISSING: 'Not on the paper',
};

export function plural(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** Who has to do what, in a few words each. */
export function waitingWords(line: Pick<CaseLine, 'waitingFor' | 'open' | 'blocking' | 'unread'>): string[] {
  const words: Record<WaitingFor, () => string> = {
    DOSSIER: () => (line.unread > 0 ? `Reading ${plural(line.unread, 'file')}` : 'Dossier is working'),
    REVIEWER: () => `Reviewer: ${plural(line.open - line.blocking, 'finding')}`,
    OFFICE: () => `Office: ${plural(line.blocking, 'paper')}`,
  };
  return line.waitingFor.map((who) => words[who]());
}

export function size(bytes: number): string {
  if (bytes < 1000) return plural(bytes, 'byte');
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

const absolute = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

export function time(iso: string): string {
  return absolute.format(new Date(iso));
}

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** As in "3 minutes ago". */
export function ago(iso: string, now = Date.now()): string {
  const seconds = Math.min(0, (Date.parse(iso) - now) / 1000);
  if (seconds > -60) return 'just now';
  if (seconds > -3600) return relative.format(Math.round(seconds / 60), 'minute');
  if (seconds > -86_400) return relative.format(Math.round(seconds / 3600), 'hour');
  return relative.format(Math.round(seconds / 86_400), 'day');
}
