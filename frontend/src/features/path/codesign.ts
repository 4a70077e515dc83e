import type { LearningPath, PersonRef, Step, StepProposal } from '../../api';
import { standing } from '../shared/agreements';
import { stepsOf } from './model';

export type ProposalReason = StepProposal['reason'];
export type StepEdit = StepProposal['edits'][number];

export const reasons: readonly ProposalReason[] = [
  'TOO_EASY',
  'TOO_HARD',
  'NOT_FOR_ME',
  'OTHER_TIME_OR_PLACE',
  'OWN_IDEA',
];

/** Instead of the number of an option: take the step out, or leave it to the other side. */
export const OUT = 'out';
export const OPEN = 'open';

/** What is filled in before it is sent. */
export interface Wish {
  reason: ProposalReason | undefined;
  note: string;
  /** An option, OUT or OPEN. */
  instead: string;
  startOn: string;
  endOn: string;
  place: string;
  idea: string;
}

export const emptyWish: Wish = {
  reason: undefined,
  note: '',
  instead: OPEN,
  startOn: '',
  endOn: '',
  place: '',
  idea: '',
};

/** The form as a proposal fills it: nothing that was typed is lost. */
export function wishOf({ reason, note, edits }: StepProposal): Wish {
  const [edit] = edits;
  return {
    ...emptyWish,
    reason,
    note: note ?? '',
    instead: edit?.remove ? OUT : (edit?.optionIds?.[0] ?? OPEN),
    startOn: edit?.startOn ?? '',
    endOn: edit?.endOn ?? '',
    place: edit?.place ?? '',
    idea: edit?.title ?? '',
  };
}

/** The concrete change a wish asks for; none where the other side is to find one. */
export function editsOf(wish: Wish, step: Step | undefined): StepEdit[] {
  if (!step) return wish.idea.trim() ? [{ title: wish.idea.trim(), minutes: 45 }] : [];
  if (wish.reason === 'OTHER_TIME_OR_PLACE') return elsewhere(wish, step);
  if (wish.reason === 'OWN_IDEA') return wish.idea.trim() ? [{ id: step.id, title: wish.idea.trim() }] : [];
  if (wish.instead === OUT) return [{ id: step.id, remove: true }];
  return otherWay(wish.instead, step);
}

function elsewhere({ startOn, endOn, place }: Wish, step: Step): StepEdit[] {
  const edit = {
    ...(startOn && { startOn }),
    ...(endOn && { endOn }),
    ...(place.trim() && { place: place.trim() }),
  };
  return Object.keys(edit).length > 0 ? [{ id: step.id, ...edit }] : [];
}

/** Another option comes first, with its kind, length and place. */
function otherWay(id: string, step: Step): StepEdit[] {
  const option = step.options.find(({ opportunityId }) => opportunityId === id);
  if (!option) return [];
  const others = step.options.filter((one) => one !== option).map(({ opportunityId }) => opportunityId);
  const { kind, mode, minutes, place } = option;
  return [
    { id: step.id, optionIds: [id, ...others], kind, mode, minutes, ...(place !== undefined && { place }) },
  ];
}

/** True where a wish says enough to be sent. */
export const saysSomething = (wish: Wish, step: Step | undefined): boolean =>
  step ? wish.reason !== undefined : wish.idea.trim() !== '';

/** Ends before it starts. */
export const endsTooEarly = ({ startOn, endOn }: Wish): boolean =>
  startOn !== '' && endOn !== '' && endOn < startOn;

export const isOpen = ({ status }: StepProposal): boolean => status === 'OPEN' || status === 'TALK';

/** A step of the active path or of what is proposed. */
export const stepOf = (path: LearningPath, id: string | undefined): Step | undefined =>
  [path.active, path.proposed]
    .flatMap((revision) => (revision ? stepsOf(revision) : []))
    .find((step) => step.id === id);

/** The educator who agreed to the path: the one a student waits for. */
export const educatorOf = (path: LearningPath): PersonRef | undefined =>
  standing((path.active ?? path.proposed)?.agreements ?? []).find(({ capacity }) => capacity === 'EDUCATOR')
    ?.actor;
