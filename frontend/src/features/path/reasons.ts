import { useQuery } from '@tanstack/react-query';
import { queries, type StepReason } from '../../api';
import { type Format, type MessageId, type Translate, useFormat, useT } from '../../i18n';
import { shortName } from '../shared/shortName';

/** The reasons we have words for. A newer server may know others: those get a general sentence. */
const worded = [
  'REQUIRED_BY',
  'PREREQUISITE_OF',
  'OUTER_FRINGE',
  'LEARNED_TOGETHER',
  'MATCHES_INTEREST',
  'MATCHES_PREFERENCE',
  'MEETS_NEED',
  'NO_OPTION',
  'NO_OPTION_MEETS_NEED',
  'NO_OPTION_IN_LANGUAGE',
  'OFFER_CLOSED',
  'NO_BLOCK',
  'BLOCK_MOVED',
  'BLOCK_CANCELLED',
  'OVER_DEVICE_TIME',
  'NOBODY_TEACHES',
  'NEXT_AFTER',
  'FEEDBACK',
  'NEEDS_FIRST',
  'LEVEL_RAISED',
  'AFTER_DUE',
  'DATES_PASSED',
  'NO_LONGER_REQUIRED',
  'FROM_TEMPLATE',
];

/** The names that a reason's ids stand for. */
export interface Names {
  competency: (id: string) => string | undefined;
  entry: (id: string) => string | undefined;
  evidence: (id: string) => string | undefined;
}

function nameIn(reason: StepReason, names: Names): string | undefined {
  if (reason.entryId) return names.entry(reason.entryId);
  if (reason.evidenceId) return names.evidence(reason.evidenceId);
  if (reason.competency) return shortName(reason.competency);
  if (reason.competencyId) return names.competency(reason.competencyId);
  return reason.params?.title;
}

/** One reason as a sentence; the cause named where the reader may see it. */
export function reasonText(reason: StepReason, names: Names, t: Translate, format: Format): string {
  const name = nameIn(reason, names) ?? '';
  const due = reason.params?.dueOn;
  const until = reason.params?.until;
  const { on, to } = reason.params ?? {};
  const id = worded.includes(reason.code) ? `reason.${reason.code}` : 'reason.other';
  return t(id as MessageId, {
    has: name ? 'yes' : 'no',
    name,
    dated: due ? 'yes' : 'no',
    due: due ? format.day(String(due)) : '',
    until: until ? format.day(String(until)) : 'none',
    on: on ? format.day(on) : '',
    to: to ? format.day(to) : '',
  });
}

/** Words for the reasons of a student's path, with the names of what they point at. */
export function useReasonText(studentId: string): (reason: StepReason) => string {
  const t = useT();
  const format = useFormat();
  const { data: profile } = useQuery(queries.profile(studentId));
  const { data: state } = useQuery(queries.state(studentId));
  const { data: evidence } = useQuery(queries.evidenceList(studentId));
  const names: Names = {
    competency: (id) => {
      const known = state?.items.find((item) => item.competencyId === id);
      return known && shortName(known);
    },
    entry: (id) => profile?.entries.find((entry) => entry.id === id)?.text,
    evidence: (id) => evidence?.find((piece) => piece.id === id)?.title,
  };
  return (reason) => reasonText(reason, names, t, format);
}
