/** The shapes the screens use: the contract's, under shorter names. */
import type * as contract from './generated';

export type {
  AcademicSession,
  CompetencyRef,
  Home,
  Mode,
  NeedRule,
  PersonRef,
  PulseRow,
  Role,
  StepKind,
} from './generated';

/** 0 to the highest level of the scale. */
export type Level = number;

export type Me = contract.MeResponse;
export type Preferences = contract.PreferencesResponse;
export type Theme = Preferences['theme'];
export type AgeMode = Preferences['ageMode'];
export type FirstStep = contract.FirstStep;
export type LateDecision = contract.LateDecision;
export type Person = contract.PersonResponse;
export type Invitation = contract.Invitation;
export type ClassSummary = contract.ClassResponse;
export type Student = contract.StudentResponse;
export type StudentRow = contract.StudentHitResponse;

export type Framework = contract.FrameworkResponse;
export type FrameworkItems = contract.FrameworkItemsResponse;
export type FrameworkItem = contract.TreeItem;
export type FrameworkImport = contract.FrameworkImportResponse;
export type FrameworkChange = contract.ItemChangeResponse;
export type Competency = contract.CompetencyResponse;
export type CompetencyHit = contract.CompetencyHitResponse;
/** A slot of time a school keeps free for what students need. */
export type FlexBlock = contract.FlexBlockResponse;
export type Org = contract.Org;
export type DeviceTime = contract.DeviceTimeResponse;
export type ExpectationSet = contract.ExpectationSetResponse;

/** The only lawful exception to what is expected: signed, told to the family, and ending. */
export type AuthorizedModification = contract.AuthorizedModificationResponse;
/** What a look over all active paths found. */
export type PathCheck = contract.PathCheckResponse;

export type Profile = contract.ProfileResponse;
export type ProfileEntry = contract.ProfileEntryResponse;
export type ProfileVersion = contract.ProfileVersionResponse;
/** An entry as a version quotes it: without what became of it since. */
export type QuotedEntry = contract.QuotedEntryResponse;
export type ProfileUsage = contract.ProfileUsageResponse;
export type ProfileDifference = contract.ProfileDifferenceResponse;
/** Support under a plan or a right: how, never what. */
export type Accommodation = contract.AccommodationResponse;
export type EntryWords = contract.NewEntryRequest;
/** The picture or voice of an entry. */
export type EntryMedia = contract.EntryMediaResponse;
export type EntryKind = ProfileEntry['kind'];
export type BasisKind = ProfileEntry['basis']['kind'];
/** Who reads an entry once it is confirmed. The student and the author always may. */
export type Visibility = ProfileEntry['visibility'];
/** VOID: what was agreed to has changed since. */
export type Agreement = contract.PathAgreementResponse;

export type Goal = contract.GoalResponse;
export type GoalWords = contract.NewGoalRequest;
/** How a goal is left. */
export type GoalOutcome = contract.GoalClosingRequest['outcome'];

export type Evidence = contract.EvidenceResponse;
export type EvidenceWords = contract.EvidenceRequest;
export type EvidenceVisibility = Evidence['visibility'];
export type Support = Evidence['support'];
export type SelfLevel = contract.SelfLevelBody;
export type Media = contract.MediaResponse;
export type Judgement = contract.JudgementResponse;
/** What a teacher says about one competency in one piece of work. */
export type JudgementWords = contract.JudgementRequest;
export type StudentState = contract.StateResponse;
export type CompetencyState = contract.StateItemResponse;
/** The question whether a student has attained a competency, and a named educator's answer. */
export type Advancement = contract.AdvancementResponse;
export type ReviewQueue = contract.ReviewQueueResponse;
/** One piece of work that waits for a teacher. */
export type QueueItem = ReviewQueue['items'][number];

/** A way to learn something, out of the catalog. */
export type LearningResource = contract.LearningResourceResponse;
export type LearningPath = contract.PathResponse;
export type PathRevision = contract.PathRevisionResponse;
export type PathSection = contract.PathSectionResponse;
export type Step = contract.PathStepResponse;
export type StepOption = contract.StepOptionResponse;
export type StepReason = contract.StepReasonResponse;
/** What one side would like to be different about a path, and what the other said. */
export type StepProposal = contract.StepProposalResponse;
/** Why a step has to wait, who sees to it, and until when. */
export type StepWait = contract.NewStepBlockRequest;
/** What the planner would propose for a student; nothing was written. */
export type PathDraft = contract.PathDraftResponse;
/** Why a step is there, and why not something else. */
export type PathDifference = contract.PathDifferenceResponse;
export type PathExplanation = contract.StepExplanationResponse;
/** A way that fits many; it names no student and no day. */
export type PathTemplate = contract.PathTemplateResponse;
export type TemplateStepWords = contract.TemplateStepBody;
export type TemplateWords = contract.NewPathTemplateRequest;
/** What a template would do to one path, and where it clashes; nothing was written. */
export type TemplatePreview = contract.TemplatePreviewResponse;
export type TemplateClash = contract.TemplateClash;
export type TemplateUse = contract.TemplateUseResponse;
/** One competency of a path supports another one. */
export type PathPrerequisite = contract.PathPrerequisiteResponse;
export type StepChange = contract.StepChange;
export type StepProgress = contract.StepChangeRequest;

export type ClassGrid = contract.ClassGridResponse;
export type GridColumn = ClassGrid['competencies'][number];
/** Short names, because there are many: level, pieces that count, pieces that wait, status, stuck, day of the latest. */
export type GridCell = ClassGrid['cells'][number][number];

export type Today = contract.TodayResponse;
/** A student who needs a teacher, with the rule that says so. */
export type Need = contract.NeedRow;

export type RosterImport = contract.RosterImportResponse;
export type ImportRow = contract.RosterImportRowResponse;

/** A one-to-one talk of a student with an educator, as far as the reader may see it. */
export type CheckIn = contract.CheckInResponse;
export type NextAction = contract.NextActionBody;
/** An educator's own note about a talk; nobody else gets it. */
export type PrivateNote = contract.PrivateNoteResponse;
export type ClassCheckIns = contract.ClassCheckInsResponse;
export type MetStudent = ClassCheckIns['students'][number];
/** What happened since student and educator last met. */
export type StudentNews = contract.StudentNewsResponse;

/** A student's week: how it feels, what became of the last plan, what to do now. */
export type GoalWeek = contract.GoalWeekResponse;
export type WeekWords = contract.GoalWeekRequest;
export type Feeling = NonNullable<GoalWeek['feeling']>;
export type LookedBack = GoalWeek['lookBack'][number];
export type PlannedAction = GoalWeek['plan'][number];
