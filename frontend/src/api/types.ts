/** The shapes the screens use, in the words of the API. Ids are UUID text, instants and days are ISO text. */
export interface PersonRef {
  id: string;
  name: string;
  initials: string;
}

export interface CompetencyRef {
  id: string;
  code: string;
  statement: string;
  area?: string;
}

/** 0 to the highest level of the scale. */
export type Level = number;

export interface Page<T> {
  items: T[];
  nextPageToken?: string;
  total?: number;
}

export type Role =
  | 'STUDENT'
  | 'GUARDIAN'
  | 'TEACHER'
  | 'AIDE'
  | 'COUNSELOR'
  | 'SCHOOL_LEADER'
  | 'DISTRICT_ADMIN'
  | 'PARTNER'
  | 'INTEGRATOR';

export type Home = 'STUDENT' | 'TEACHER' | 'FAMILY' | 'LEADER' | 'ADMIN' | 'PARTNER';
export type Theme = 'SYSTEM' | 'LIGHT' | 'DARK';

export interface Preferences {
  locale: 'en' | 'es';
  theme: Theme;
  /** Percent, 100 to 200. */
  textScale: number;
  version: number;
}

export interface ClassRef {
  id: string;
  title: string;
  schoolName: string;
}

export interface Me {
  person: PersonRef;
  givenName: string;
  district: { name: string; slug: string; timeZone: string };
  roles: { role: Role; orgId: string; orgName: string }[];
  home: Home;
  studentId?: string;
  gradeLevel?: string;
  classes: ClassRef[];
  children: PersonRef[];
  preferences: Preferences;
}

export interface ClassSummary extends ClassRef {
  studentCount: number;
  teachers: PersonRef[];
}

export interface StudentRow extends PersonRef {
  gradeLevel?: string;
}

export interface Student extends StudentRow {
  givenName: string;
  school?: string;
  classes: ClassRef[];
  teachers: PersonRef[];
}

export interface Framework {
  id: string;
  title: string;
  publisher?: string;
  itemCount: number;
  status: string;
  language?: string;
  version?: string;
}

export interface FrameworkItem {
  id: string;
  parentId?: string;
  code: string;
  statement: string;
  kind: 'AREA' | 'CLUSTER' | 'COMPETENCY';
  gradeLevels: string[];
  sequence: number;
}

export interface ScaleLevel {
  level: Level;
  name: string;
  description?: string;
}

export interface Criterion {
  id: string;
  title: string;
  levels: { level: Level; descriptor: string }[];
}

export interface Competency extends CompetencyRef {
  officialStatement?: string;
  caseUri?: string;
  framework: { id: string; title: string };
  gradeLevels: string[];
  prerequisites: CompetencyRef[];
  leadsTo: CompetencyRef[];
  related: CompetencyRef[];
  /** The app words the levels of the standard scale by itself. */
  scale: { id: string; standard?: boolean; levels: ScaleLevel[] };
  rubric?: { id: string; criteria: Criterion[] } | null;
  retired: boolean;
}

export type EntryKind = 'STRENGTH' | 'NEED' | 'INTEREST' | 'MOTIVATION' | 'PREFERENCE' | 'CONTEXT';
export type Capacity = 'LEARNER' | 'EDUCATOR' | 'GUARDIAN';
export type BasisKind = 'CONVERSATION' | 'EVIDENCE' | 'SURVEY' | 'OBSERVATION' | 'SELF';
export type EntryStatus = 'OFFERED' | 'CONFIRMED' | 'DISPUTED' | 'RETIRED';
/** Who reads an entry once it is confirmed, from fewest to most. The student and the author always may. */
export type Visibility = 'STUDENT_PRIVATE' | 'NAMED' | 'EDUCATORS' | 'SHARED';

export interface ProfileEntry {
  id: string;
  kind: EntryKind;
  text: string;
  author: PersonRef;
  authorCapacity: Capacity;
  basis: { kind: BasisKind; note?: string; evidenceIds: string[] };
  visibility: Visibility;
  namedReaders?: PersonRef[];
  status: EntryStatus;
  /** Why it is disputed or was retired. */
  reason?: string;
  createdAt: string;
  changedAt?: string;
  version: number;
}

export interface Agreement {
  actor: PersonRef;
  capacity: Capacity;
  at: string;
  /** VOID: what was agreed to has changed since. */
  status: 'GIVEN' | 'VOID' | 'WITHDRAWN';
}

export interface ProfileVersion {
  id: string;
  number: number;
  status: 'PROPOSED' | 'AGREED' | 'CHANGES_REQUESTED' | 'SUPERSEDED';
  hash: string;
  entries: ProfileEntry[];
  agreements: Agreement[];
  proposedBy: PersonRef;
  proposedAt: string;
  /** What should be different, where changes were asked for. */
  changeNote?: string;
  changeRequestedBy?: PersonRef;
  agreedAt?: string;
}

export interface Profile {
  studentId: string;
  entries: ProfileEntry[];
  proposed?: ProfileVersion;
  agreed?: ProfileVersion;
  changesSinceAgreed: number;
  version: number;
}

export interface Media {
  id: string;
  fileName: string;
  mediaType: string;
  size: number;
  altText?: string;
  url: string;
}

export interface Judgement {
  id: string;
  competencyId: string;
  level: Level;
  criteria: { criterionId: string; level: Level }[];
  source: string;
  by: PersonRef;
  at: string;
  comment?: string;
  nextStep?: string;
  status: string;
}

export type EvidenceStatus = 'CAPTURED' | 'OFFERED' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED' | 'RETRACTED';
export type EvidenceKind = 'ARTIFACT' | 'OBSERVATION' | 'CONVERSATION' | 'PERFORMANCE';
/** Who sees it besides the student: the teachers, or the family too. */
export type EvidenceVisibility = 'EDUCATORS' | 'SHARED';
export type Support = 'ALONE' | 'HELPED' | 'GROUP';
export interface SelfLevel {
  competencyId: string;
  level: Level;
}

export interface EvidenceDraft {
  title: string;
  kind: EvidenceKind;
  text?: string;
  links: string[];
  competencyIds: string[];
  stepId?: string;
  where?: string;
  support: Support;
  reflection?: string;
  selfLevels: SelfLevel[];
  visibility?: EvidenceVisibility;
}

export interface Evidence {
  id: string;
  studentId: string;
  title: string;
  kind: EvidenceKind;
  text?: string;
  links: string[];
  media: Media[];
  competencies: CompetencyRef[];
  stepId?: string;
  where?: string;
  support: Support;
  reflection?: string;
  selfLevels: SelfLevel[];
  visibility: EvidenceVisibility;
  status: EvidenceStatus;
  author: PersonRef;
  capturedAt: string;
  submittedAt?: string;
  judgements: Judgement[];
  feedback: {
    by: PersonRef;
    at: string;
    comment?: string;
    nextStep?: string;
    outcome: 'RETURNED' | 'ACCEPTED';
  }[];
  version: number;
}

export interface CompetencyState {
  competencyId: string;
  code: string;
  statement: string;
  area?: string;
  status: 'NOT_STARTED' | 'DEVELOPING' | 'SUFFICIENT' | 'ATTAINED' | 'DUE_FOR_CHECK';
  level: Level;
  bestLevel: Level;
  evidenceCount: number;
  waitingCount: number;
  lastEvidenceOn?: string;
  rule: { id: string; version: number; name: string };
  reason: Reason;
  stuck: boolean;
  advancementId?: string;
}

/** The server sends codes and values; the app has the words. */
export interface Reason {
  code: string;
  params?: Record<string, unknown>;
}

export interface StudentState {
  studentId: string;
  asOf: string;
  items: CompetencyState[];
}

export type StepKind = 'LEARN' | 'PRACTISE' | 'MAKE' | 'MEET' | 'GO_OUT';
export type Mode = 'WHOLE_GROUP' | 'SMALL_GROUP' | 'INDIVIDUAL' | 'INDEPENDENT';

export type StepStatus =
  | 'PLANNED'
  | 'AVAILABLE'
  | 'IN_PROGRESS'
  | 'EVIDENCE_IN'
  | 'DONE'
  | 'BLOCKED'
  | 'UNNEEDED';

export interface StepReason extends Reason {
  competencyId?: string;
  /** The cited competency by name. */
  competency?: CompetencyRef;
  entryId?: string;
  evidenceId?: string;
  expectationSetId?: string;
}

export interface StepOption {
  opportunityId: string;
  title: string;
  kind: StepKind;
  mode: Mode;
  place?: string;
  minutes?: number;
  provider?: string;
}

export type StepChange = 'ADDED' | 'MOVED' | 'REMOVED' | 'UNCHANGED';

export interface Step {
  id: string;
  title: string;
  kind: StepKind;
  mode: Mode;
  status: StepStatus;
  competencies: CompetencyRef[];
  level: Level;
  startOn?: string;
  endOn?: string;
  minutes?: number;
  place?: string;
  /** Empty: on one's own. */
  withWhom: PersonRef[];
  /** What somebody added about time, place or company. */
  note?: string;
  options: StepOption[];
  chosenOptionId?: string;
  pinned: boolean;
  addedBy: PersonRef | null;
  evidenceCount: number;
  reasons: StepReason[];
  change?: StepChange;
  /** Of the progress, for `If-Match`. */
  version: number;
}

export interface PathSection {
  id: string;
  title: string;
  startOn?: string;
  endOn?: string;
  steps: Step[];
}

export interface PathRevision {
  id: string;
  number: number;
  status: 'DRAFT' | 'PROPOSED' | 'CHANGES_REQUESTED' | 'AGREED' | 'ACTIVE' | 'SUPERSEDED';
  trigger: string;
  hash: string;
  agreements: Agreement[];
  changeRequests: { id: string; requestedBy: PersonRef; note: string; requestedAt: string }[];
  sections: PathSection[];
  basis: { kind: string; id: string }[];
  requiredCount: number;
  createdAt: string;
  version: number;
}

export interface LearningPath {
  studentId: string;
  active?: PathRevision;
  proposed?: PathRevision;
  proposals: unknown[];
  today: string;
}

/** One piece of work that waits for a teacher. */
export interface QueueItem {
  evidenceId: string;
  student: PersonRef;
  title: string;
  competencies: CompetencyRef[];
  submittedAt: string;
  waitingDays: number;
}

export interface ReviewQueue {
  items: QueueItem[];
  nextPageToken?: string;
  counts: { total: number; over3Days: number };
}

/** What a teacher says about one competency in one piece of work. */
export interface JudgementWords {
  competencyId: string;
  level: Level;
  criteria: { criterionId: string; level: Level }[];
  comment?: string;
  nextStep?: string;
}

/** The question whether a student has attained a competency, and a named educator's answer. */
export interface Advancement {
  id: string;
  studentId: string;
  competency: CompetencyRef;
  status: 'PROPOSED' | 'CONFIRMED' | 'DECLINED';
  level: Level;
  because: Reason;
  proposedAt: string;
  decidedBy?: PersonRef;
  decidedAt?: string;
  reason?: string;
  nextDate?: string;
}

/** A cell of the class grid; short names, because there are many of them. */
export interface GridCell {
  /** Level. */
  l: Level;
  /** Pieces that count. */
  n: number;
  /** Pieces that wait for a teacher. */
  w: number;
  /** Status. */
  s: CompetencyState['status'];
  /** True where the student is stuck. */
  k: boolean;
  /** Day of the latest piece that counts. */
  d?: string;
}

export interface GridColumn extends CompetencyRef {
  /** Students at each level, lowest first. */
  distribution: number[];
}

export interface ClassGrid {
  class: { id: string; title: string };
  students: PersonRef[];
  competencies: GridColumn[];
  /** A row for each student, a cell for each competency; null where nothing was begun. */
  cells: (GridCell | null)[][];
}

export type NeedRule = 'EVIDENCE_WAITING' | 'STUCK' | 'READY_TO_CONFIRM' | 'PROPOSAL_WAITING';

/** A student who needs a teacher, with the rule that says so. */
export interface Need {
  student: PersonRef;
  rule: NeedRule;
  params: { days: number; competency?: CompetencyRef; advancementId?: string; revisionId?: string };
  since: string;
  evidenceIds: string[];
  action: 'REVIEW' | 'PLAN_STEP' | 'CONFIRM' | 'OPEN_PATH';
}

export interface PulseRow {
  competencyId: string;
  code: string;
  statement: string;
  area?: string;
  distribution: number[];
  ready: number;
}

export interface Today {
  needs: Need[];
  review: { total: number; over3Days: number };
  pulse: PulseRow[];
}

export type ImportStatus =
  | 'RECEIVED'
  | 'READING'
  | 'CHECKING'
  | 'APPLYING'
  | 'WAITING_FOR_CONFIRMATION'
  | 'DONE'
  | 'REFUSED'
  | 'FAILED';

/** What a file of a roster did, or would do. */
export interface FileCounts {
  read: number;
  added: number;
  changed: number;
  ended: number;
  unchanged: number;
}

export interface RosterImport {
  id: string;
  status: ImportStatus;
  source: string;
  dryRun: boolean;
  mode?: string;
  version?: string;
  progress: number;
  counts: Record<string, FileCounts>;
  errorCount: number;
  vanishing?: { count: number; percent: number };
  startedAt: string;
  finishedAt?: string;
  startedBy?: PersonRef;
}

export interface ImportRow {
  file: string;
  /** 0 where the whole file is meant. */
  line: number;
  field?: string;
  code: string;
  message: string;
}

export interface FrameworkImport {
  id: string;
  frameworkId?: string;
  status: 'READ' | 'PUBLISHED' | 'REFUSED';
  title: string;
  counts: { added: number; changed: number; retired: number; unchanged: number; associations: number };
  warnings: { code: string; message: string; identifier?: string }[];
  readAt: string;
  publishedAt?: string;
}

export interface FrameworkChange {
  kind: 'ADDED' | 'CHANGED' | 'RETIRED';
  identifier: string;
  code?: string;
  before?: string;
  after?: string;
}

export interface ExpectationSet {
  id: string;
  title: string;
  gradeLevel?: string;
  frameworkId: string;
  ruleName?: string;
  ruleVersion?: number;
  status: 'DRAFT' | 'ADOPTED' | 'SUPERSEDED';
  items: { competency: CompetencyRef; requiredLevel: Level; dueOn?: string }[];
  adoptedAt?: string;
  version: number;
}
