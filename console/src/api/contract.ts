// Generated from openapi.yaml by `npm run contract`; change that, not this.

export interface Problem {
  /** `urn:dossier:problem:` and the code */
  type: string;
  /** Stable, lower case with hyphens */
  code: string;
  title: string;
  status: number;
  /** What broke */
  detail: string;
  /** What to do about it */
  next: string;
}

export type CaseNumber = string;

export type CaseTypeId = string;

/** Grows with every change of the case */
export type CaseVersion = number;

/** As in `anchor` or `child1` */
export type PersonId = string;

/** SHA-256 of the bytes */
export type UploadId = string;

export type ReceiptId = string;

export type DocumentId = string;

export type DecisionId = number;

export type PageNumber = number;

/** As in `surname` or `child.dateOfBirth` */
export type FieldName = string;

export type FindingKey = string;

export type RequirementKey = string;

export type Time = string;

/** The expected share of right readings */
export type Confidence = number;

/** ISO 8601, shortened to what is known, or both ends of an interval */
export type DateText = string;

/** Left, top, right, bottom in pixels of the upright page; right and bottom are the first outside */
export type Box = [number, number, number, number];

export type Role = 'STAFF' | 'REVIEWER' | 'SUPERVISOR' | 'AUDITOR' | 'SYSTEM';

export type PersonRole = 'ANCHOR' | 'APPLICANT' | 'SPOUSE' | 'CHILD' | 'PARENT' | 'OTHER';

export type RelationshipKind = 'SPOUSE' | 'PARENT';

/** Files wait to be read; somebody has to act; the package is being made; it has left the house */
export type CaseState = 'READING' | 'WAITING' | 'CLOSING' | 'SEALED';

export type WaitingFor = 'DOSSIER' | 'REVIEWER' | 'OFFICE';

export type Severity = 'BLOCKING' | 'REVIEW' | 'NOTE';

export type RulingKind = 'ACCEPT' | 'CORRECT' | 'ILLEGIBLE' | 'SEND_BACK' | 'ASSIGN' | 'WAIVE';

export type ValueKind = 'NAME' | 'IDENTIFIER' | 'STATE' | 'DATE' | 'SEX' | 'TEXT';

export type Source = 'MRZ' | 'PRINTED' | 'BARCODE' | 'FORM_FIELD' | 'PERSON' | 'DECLARED';

export type Grade = 'A' | 'B' | 'C' | 'D';

export type Side = 'FRONT' | 'BACK' | 'BOTH' | 'ONLY';

export type DocumentType =
  | 'PASSPORT'
  | 'ID_CARD'
  | 'RESIDENCE_PERMIT'
  | 'VISA'
  | 'TRAVEL_DOCUMENT'
  | 'BIRTH_CERTIFICATE'
  | 'MARRIAGE_CERTIFICATE'
  | 'DEATH_CERTIFICATE'
  | 'DIVORCE_DECREE'
  | 'FAMILY_REGISTER'
  | 'DRIVING_LICENCE'
  | 'FORM'
  | 'LETTER'
  | 'UNKNOWN';

export interface Me {
  account: string;
  roles: Role[];
  /** Longer files are refused */
  uploadBytes: number;
}

export interface CaseTypes {
  caseTypes: CaseType[];
}

export interface CaseType {
  id: CaseTypeId;
  title: string;
  checklist: AskedPaper[];
}

export interface AskedPaper {
  title: string;
  alternatives: string[];
  waivable: boolean;
}

export interface CaseList {
  cases: CaseLine[];
  next?: CaseNumber;
}

export interface CaseLine {
  number: CaseNumber;
  type: CaseTypeId;
  state: CaseState;
  waitingFor: WaitingFor[];
  /** Findings that keep the case from closing */
  open: number;
  /** Those among them that wait for papers */
  blocking: number;
  /** Files that wait to be read */
  unread: number;
  /** Lines of the checklist that are met or waived */
  met: number;
  /** Lines of the checklist */
  asked: number;
  round: number;
  version: CaseVersion;
  changedAt: Time;
}

export interface Person {
  id: PersonId;
  role: PersonRole;
  /** The whole name of a person who has one name only */
  surname: string;
  /** Empty for a person who has one name only */
  givenNames: string;
  dateOfBirth?: DateText;
}

export interface Relationship {
  from: PersonId;
  to: PersonId;
  kind: RelationshipKind;
}

export interface Opening {
  number: CaseNumber;
  type: CaseTypeId;
  people: Person[];
  relationships?: Relationship[];
}

export interface Declaring {
  version: CaseVersion;
  people: Person[];
  relationships?: Relationship[];
}

export interface Case {
  number: CaseNumber;
  version: CaseVersion;
  type: TypeLabel;
  round: number;
  state: CaseState;
  waitingFor: WaitingFor[];
  people: Person[];
  relationships: Relationship[];
  checklist: ChecklistLine[];
  documents: Document[];
  findings: Finding[];
  uploads: Upload[];
  ledger: LedgerLine[];
  decisions: Decision[];
  packages: Package[];
}

export interface TypeLabel {
  id: CaseTypeId;
  title: string;
}

export interface ChecklistLine {
  key: RequirementKey;
  title: string;
  about: PersonId[];
  state: 'MET' | 'UNMET' | 'WAIVED';
  documents: DocumentId[];
  alternatives: string[];
  waivable: boolean;
  waivedBy?: DecisionId;
}

export interface Page {
  upload: UploadId;
  page: PageNumber;
}

export interface Document {
  id: DocumentId;
  type: DocumentType;
  label: string;
  confidence: Confidence;
  because: string;
  side: Side;
  pages: Page[];
  holders: PersonId[];
  fields: Field[];
  mrz?: Mrz;
  problems: PageProblem[];
}

export interface Mrz {
  format: string;
  lines: string[];
  /** Every binding check digit holds */
  valid: boolean;
  page: Page;
  box: Box;
}

export interface PageProblem {
  page: PageNumber;
  code: string;
  advice: string;
}

export interface Field {
  name: FieldName;
  label: string;
  kind: ValueKind;
  state: 'READ' | 'ILLEGIBLE' | 'MISSING';
  value?: string;
  grade?: Grade;
  confidence?: Confidence;
  accepted: boolean;
  alternatives: string[];
  evidence: Evidence[];
}

export interface Evidence {
  source: Source;
  page: Page;
  box?: Box;
  raw: string;
  value: string;
  confidence: Confidence;
}

export interface Finding {
  key: FindingKey;
  code: string;
  severity: Severity;
  /** It keeps the case from closing */
  open: boolean;
  title: string;
  found: string;
  next: string;
  subject: Subject;
  /** The rulings that settle it and that the caller may give */
  allowed: RulingKind[];
  /** Those of them that want a reason */
  reasonFor: RulingKind[];
  places: Place[];
  statements: Statement[];
  decision?: DecisionId;
}

export interface Subject {
  document?: DocumentId;
  field?: FieldName;
  person?: PersonId;
  requirement?: RequirementKey;
  page?: Page;
  upload?: UploadId;
}

export interface Place {
  page: Page;
  box?: Box;
}

export interface Statement {
  document: DocumentId;
  label: string;
  fields: FieldName[];
  says: string;
}

export interface Upload {
  id: UploadId;
  fileName: string;
  bytes: number;
  receivedAt: Time;
  by: string;
  /** How often the same bytes were handed in */
  times: number;
  state: 'UNREAD' | 'READ' | 'UNREADABLE';
  pages?: number;
  problem?: UploadProblem;
}

export interface UploadProblem {
  code: string;
  message: string;
}

export interface LedgerLine {
  page: Page;
  fate: 'document' | 'blank' | 'separator' | 'duplicate' | 'sent-back' | 'unaccounted';
  document?: DocumentId;
  of?: Page;
  problem?: string;
}

export interface Decision {
  id: DecisionId;
  finding: FindingKey;
  title: string;
  subject: string;
  ruling: RulingKind;
  value?: string;
  by: string;
  role: Role;
  at: Time;
  reason: string;
  withdrawn?: Withdrawal;
}

export interface Withdrawal {
  by: string;
  at: Time;
}

export interface Package {
  id: string;
  round: number;
  of: CaseVersion;
  /** SHA-512 of the tag manifest, which pins every byte of the package */
  digest: string;
  at: Time;
}

export interface PackageCheck {
  whole: boolean;
  problems: string[];
}

export interface History {
  entries: HistoryLine[];
  /** No line was changed, left out or moved */
  unbroken: boolean;
}

export interface HistoryLine {
  sequence: number;
  version: CaseVersion;
  at: Time;
  by: string;
  role: Role;
  type: string;
  text: string;
}

export interface UploadOffer {
  fileName: string;
  bytes: number;
}

export interface UploadPlace {
  receipt: ReceiptId;
  /** Absolute, or a path on this server */
  url: string;
  headers: Record<string, string>;
  until: Time;
}

export interface NewVersion {
  version: CaseVersion;
}

export interface Asked {
  version: CaseVersion;
  finding: FindingKey;
  ruling: RulingKind;
  /** What is right, for CORRECT */
  value?: string;
  /** The page to scan again, for SEND_BACK; the best place unless given */
  page?: Page;
  /** Whose paper it is, for ASSIGN; empty for nobody’s in this case */
  people?: PersonId[];
  reason?: string;
}

export interface Decided {
  decision: DecisionId;
  version: CaseVersion;
}

/** Method and path of every operation. */
export const operations = {
  whoAmI: { method: 'GET', path: '/api/me' },
  listCaseTypes: { method: 'GET', path: '/api/case-types' },
  getContract: { method: 'GET', path: '/api/openapi.yaml' },
  listCases: { method: 'GET', path: '/api/cases' },
  openCase: { method: 'POST', path: '/api/cases' },
  getCase: { method: 'GET', path: '/api/cases/{number}' },
  declarePeople: { method: 'PUT', path: '/api/cases/{number}/people' },
  getHistory: { method: 'GET', path: '/api/cases/{number}/history' },
  askUploadPlace: { method: 'POST', path: '/api/cases/{number}/uploads' },
  putUpload: { method: 'PUT', path: '/api/cases/{number}/uploads/{receipt}' },
  getPageImage: { method: 'GET', path: '/api/cases/{number}/uploads/{upload}/pages/{page}/image' },
  decide: { method: 'POST', path: '/api/cases/{number}/decisions' },
  withdrawDecision: { method: 'DELETE', path: '/api/cases/{number}/decisions/{decision}' },
  getPackage: { method: 'GET', path: '/api/cases/{number}/packages/{package}' },
  checkPackage: { method: 'GET', path: '/api/cases/{number}/packages/{package}/check' },
} as const;

/** What every operation takes and gives. */
export interface Operations {
  whoAmI: { path: Record<never, never>; query: Record<never, never>; body: undefined; reply: Me };
  listCaseTypes: { path: Record<never, never>; query: Record<never, never>; body: undefined; reply: CaseTypes };
  getContract: { path: Record<never, never>; query: Record<never, never>; body: undefined; reply: Blob };
  listCases: {
    path: Record<never, never>;
    query: { state?: 'all' | 'open' | 'waiting' | 'sealed'; after?: CaseNumber; limit?: number };
    body: undefined;
    reply: CaseList;
  };
  openCase: { path: Record<never, never>; query: Record<never, never>; body: Opening; reply: Case };
  getCase: { path: { number: CaseNumber }; query: Record<never, never>; body: undefined; reply: Case };
  declarePeople: { path: { number: CaseNumber }; query: Record<never, never>; body: Declaring; reply: Case };
  getHistory: { path: { number: CaseNumber }; query: Record<never, never>; body: undefined; reply: History };
  askUploadPlace: { path: { number: CaseNumber }; query: Record<never, never>; body: UploadOffer; reply: UploadPlace };
  putUpload: {
    path: { number: CaseNumber; receipt: ReceiptId };
    query: Record<never, never>;
    body: undefined;
    reply: NewVersion;
  };
  getPageImage: {
    path: { number: CaseNumber; upload: UploadId; page: PageNumber };
    query: Record<never, never>;
    body: undefined;
    reply: Blob;
  };
  decide: { path: { number: CaseNumber }; query: Record<never, never>; body: Asked; reply: Decided };
  withdrawDecision: {
    path: { number: CaseNumber; decision: DecisionId };
    query: Record<never, never>;
    body: undefined;
    reply: NewVersion;
  };
  getPackage: {
    path: { number: CaseNumber; package: string };
    query: Record<never, never>;
    body: undefined;
    reply: Blob;
  };
  checkPackage: {
    path: { number: CaseNumber; package: string };
    query: Record<never, never>;
    body: undefined;
    reply: PackageCheck;
  };
}
