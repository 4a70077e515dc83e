import type { CompetencyHit, LearningResource, StepOption } from '../../api';
import { addDays } from '../../i18n/days';
import type { Change, Row } from './rows';

/** A choice is two to four ways. */
const MOST_WAYS = 4;
const USUAL_MINUTES = 45;
/** Proficient; what is expected of everybody holds where it is higher. */
const USUAL_LEVEL = 3;

const mayChange = (row: Row | undefined): row is Row & { id: string } => row?.id !== undefined && !row.fixed;

/** One place up or down; nothing where it would leave the list or pass something that is done. */
export function moved(rows: readonly Row[], key: string, by: -1 | 1): Change | undefined {
  const at = rows.findIndex((row) => row.key === key);
  const row = rows[at];
  const other = rows[at + by];
  return !mayChange(row) || !other || other.fixed ? undefined : { edit: { id: row.id, position: at + by } };
}

/** Weeks earlier or later; nothing where no day is planned. */
export function inWeeks(row: Row, by: number): Change | undefined {
  const { startOn, endOn } = row;
  if (!mayChange(row) || (!startOn && !endOn)) return undefined;
  const dates = {
    ...(startOn && { startOn: addDays(startOn, 7 * by) }),
    ...(endOn && { endOn: addDays(endOn, 7 * by) }),
  };
  return { edit: { id: row.id, ...dates } };
}

/** Another way comes first, with its kind, length and place; the others can still be picked. */
export function swapped(row: Row, to: string): Change | undefined {
  const option = row.options.find(({ opportunityId }) => opportunityId === to);
  if (!mayChange(row) || !option || row.options[0] === option) return undefined;
  const others = row.options.filter((one) => one !== option).map(({ opportunityId }) => opportunityId);
  return { edit: { id: row.id, optionIds: [to, ...others], ...wayOf(option) } };
}

/** The way after the first one takes its place: pressed again and again, it goes round. */
export const swappedToNext = (row: Row): Change | undefined => {
  const [first, second, ...rest] = row.options;
  if (!mayChange(row) || !first || !second) return undefined;
  const order = [second, ...rest, first].map(({ opportunityId }) => opportunityId);
  return { edit: { id: row.id, optionIds: order, ...wayOf(second) } };
};

const wayOf = ({ kind, mode, minutes, place }: StepOption) => ({
  kind,
  mode,
  minutes,
  ...(place !== undefined && { place }),
});

/** With one educator, or on one's own. */
export const withWhom = (row: Row, person: string | undefined): Change | undefined =>
  mayChange(row)
    ? {
        edit: {
          id: row.id,
          withWhomIds: person ? [person] : [],
          mode: person ? 'INDIVIDUAL' : 'INDEPENDENT',
        },
      }
    : undefined;

export const removed = (row: Row): Change | undefined =>
  mayChange(row) ? { edit: { id: row.id, remove: true } } : undefined;

/** A new step in own words, at a place. */
export const own = (title: string, position: number): Change => ({
  edit: { title, minutes: USUAL_MINUTES, position },
});

/** A new step for a competency. */
export const forSkill = ({ id }: CompetencyHit, title: string, position: number): Change => ({
  edit: { targets: [{ competencyId: id, level: USUAL_LEVEL }], minutes: USUAL_MINUTES, position },
  shown: { title },
});

const optionOf = (found: LearningResource): StepOption => ({
  opportunityId: found.id,
  title: found.title,
  kind: found.stepKind,
  mode: found.mode,
  minutes: found.minutes,
  deviceMinutes: found.deviceMinutes,
  provider: found.provider,
  ...(found.place !== undefined && { place: found.place }),
});

/** A new step with a way out of the library. */
export function fromLibrary(found: LearningResource, position: number): Change {
  const option = optionOf(found);
  const targets = found.competencyIds.slice(0, 1).map((id) => ({ competencyId: id, level: USUAL_LEVEL }));
  return {
    edit: { title: found.title, targets, optionIds: [found.id], ...wayOf(option), position },
    shown: { options: [option] },
  };
}

/** One more way for a step that is there: a choice. */
export function alsoBy(row: Row | undefined, found: LearningResource): Change | undefined {
  if (!mayChange(row) || row.options.length >= MOST_WAYS) return undefined;
  const known = row.options.map(({ opportunityId }) => opportunityId);
  if (known.includes(found.id)) return undefined;
  return { edit: { id: row.id, optionIds: [...known, found.id] }, shown: { options: [optionOf(found)] } };
}
