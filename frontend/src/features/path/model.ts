import type { Evidence, PathRevision, PathSection, Step, StepChange } from '../../api';
import { hasAgreed } from '../shared/agreements';

/** What a student reads on a step. */
export type StepState = 'NOT_YET' | 'NOT_STARTED' | 'DOING' | 'SENT' | 'FEEDBACK' | 'DONE';

const states: Record<Step['status'], StepState> = {
  PLANNED: 'NOT_STARTED',
  AVAILABLE: 'NOT_STARTED',
  IN_PROGRESS: 'DOING',
  EVIDENCE_IN: 'SENT',
  DONE: 'DONE',
  BLOCKED: 'NOT_YET',
  UNNEEDED: 'DONE',
};

/** The newest piece of work for a step, if there is one. */
export const workFor = (step: Step, work: readonly Evidence[]): Evidence | undefined =>
  work
    .filter((piece) => piece.stepId === step.id)
    .sort((a, b) => b.capturedAt.localeCompare(a.capturedAt))[0];

export function stateOf(step: Step, work: readonly Evidence[]): StepState {
  const state = states[step.status] ?? 'NOT_STARTED';
  return state !== 'DONE' && workFor(step, work)?.status === 'RETURNED' ? 'FEEDBACK' : state;
}

export const isDone = (step: Step) => states[step.status] === 'DONE';

export const stepsOf = (revision: PathRevision): Step[] =>
  revision.sections.flatMap((section) => section.steps);

/** What to do now: what is under way, or the first that is open. */
export function nextStep(revision: PathRevision): Step | undefined {
  const open = stepsOf(revision).filter((step) => !isDone(step) && step.status !== 'EVIDENCE_IN');
  const free = open.filter((step) => step.status !== 'BLOCKED');
  return free.find((step) => step.status === 'IN_PROGRESS') ?? free[0];
}

/** Monday to Sunday around a day. */
export function weekOf(day: string): { start: string; end: string } {
  const date = new Date(`${day}T12:00:00Z`);
  const monday = new Date(date);
  monday.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  const sunday = new Date(monday);
  sunday.setUTCDate(monday.getUTCDate() + 6);
  return { start: monday.toISOString().slice(0, 10), end: sunday.toISOString().slice(0, 10) };
}

/** The steps whose dates touch the week of a day, at most five; those under way first. */
export function thisWeek(revision: PathRevision, today: string): Step[] {
  const { start, end } = weekOf(today);
  const touches = (step: Step) =>
    step.startOn !== undefined && step.startOn <= end && (step.endOn ?? step.startOn) >= start;
  const under = (step: Step) => (step.status === 'IN_PROGRESS' ? 0 : 1);
  return stepsOf(revision)
    .filter((step) => touches(step) || step.status === 'IN_PROGRESS')
    .sort((a, b) => under(a) - under(b))
    .slice(0, 5);
}

export type SectionTime = 'past' | 'now' | 'future';

/** The first section with something open is now; what is finished before it is past, the rest is to come. */
export function timesOf(sections: readonly PathSection[]): SectionTime[] {
  const now = sections.findIndex((section) => section.steps.some((step) => !isDone(step)));
  return sections.map((_, index) => {
    if (now === -1 || index < now) return 'past';
    return index === now ? 'now' : 'future';
  });
}

/** Days by which the oldest open step with dates lies behind; 0 when nothing does. */
export function daysBehind(revision: PathRevision, today: string): number {
  const ends = stepsOf(revision)
    .filter((step) => !isDone(step) && step.status !== 'EVIDENCE_IN')
    .map((step) => step.endOn)
    .filter((end) => end !== undefined && end < today) as string[];
  const oldest = ends.sort()[0];
  return oldest ? Math.round((Date.parse(today) - Date.parse(oldest)) / 86_400_000) : 0;
}

export interface Change {
  kind: Exclude<StepChange, 'UNCHANGED'>;
  step: Step;
  /** The step as it is in the active path. */
  before?: Step;
}

const sameDates = (one: Step, other: Step) => one.startOn === other.startOn && one.endOn === other.endOn;

/** What a proposal would change, in its order; taken out last. Works with and without the server's marks. */
export function changesOf(active: PathRevision | undefined, proposed: PathRevision): Change[] {
  const before = new Map((active ? stepsOf(active) : []).map((step) => [step.id, step]));
  const after = stepsOf(proposed);
  const kept = new Set(after.map((step) => step.id));
  const changes = after.map((step) => changeOf(step, before.get(step.id)));
  const gone = [...before.values()].filter((step) => !kept.has(step.id) && !isDone(step));
  return [
    ...changes.filter((change) => change !== undefined),
    ...gone.map((step): Change => ({ kind: 'REMOVED', step, before: step })),
  ];
}

function changeOf(step: Step, before: Step | undefined): Change | undefined {
  if (step.change === 'REMOVED') return { kind: 'REMOVED', step, before };
  if (!before) return { kind: 'ADDED', step };
  if (step.change === 'MOVED' || !sameDates(before, step)) return { kind: 'MOVED', step, before };
  return step.change === 'CHANGED' ? { kind: 'CHANGED', step, before } : undefined;
}

const isNew = (step: Step) => step.change !== 'REMOVED';
const asNew = (step: Step): Step => ({ ...step, change: 'ADDED' });

/** The sections to show: the active ones with what is proposed at its place, marked ADDED; else all as proposed. */
export function sectionsOf(
  active: PathRevision | undefined,
  proposed: PathRevision | undefined,
): PathSection[] {
  if (!active) {
    return (proposed?.sections ?? []).map((section) => ({ ...section, steps: section.steps.map(asNew) }));
  }
  const sections = active.sections.map((section) => ({ ...section, steps: [...section.steps] }));
  const known = new Set(stepsOf(active).map((step) => step.id));
  for (const section of proposed?.sections ?? []) {
    const added = section.steps.filter((step) => !known.has(step.id) && isNew(step));
    for (const step of added) place(step, section, sections);
  }
  return sections;
}

/** Puts a new step behind the one it follows in the proposal; without one, into a section of its own title. */
function place(step: Step, from: PathSection, sections: PathSection[]): void {
  const before = from.steps[from.steps.indexOf(step) - 1]?.id;
  const section =
    sections.find((one) => one.steps.some(({ id }) => id === before)) ??
    sections.find((one) => one.title === from.title);
  if (!section) {
    sections.push({ ...from, steps: [asNew(step)] });
    return;
  }
  const index = section.steps.findIndex(({ id }) => id === before);
  section.steps.splice(index === -1 ? section.steps.length : index + 1, 0, asNew(step));
}

/** True when this person's side has not agreed yet. */
export const waitsFor = (
  personId: string,
  { status, agreements }: Pick<PathRevision, 'status' | 'agreements'>,
) => status === 'PROPOSED' && !hasAgreed(personId, agreements);
