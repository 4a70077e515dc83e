import type { CompetencyState } from '../../../api';
import { type MessageId, useFormat, useT } from '../../../i18n';
import { useLevelName } from '../../../ui';

export type Reason = CompetencyState['reason'];

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value);

/** What a rule said about a student's work, in one sentence: the same for students, teachers and families. */
export function useReasonWords(): (reason: Reason) => string {
  const t = useT();
  const format = useFormat();
  const nameOf = useLevelName();
  return ({ code, params }) => {
    // attainedOn is of states that were derived before days were counted in the district's zone
    const day = [params.nextDate, params.attainedAt, params.attainedOn].find(isDay);
    return t(`reason.${code}` as MessageId, {
      ...params,
      days: Math.max(0, Number(params.need) - Number(params.have)),
      levelName: nameOf(Number(params.level ?? 0)),
      requiredName: nameOf(Number(params.requiredLevel ?? 0)),
      dated: day ? 'yes' : 'no',
      day: day ? format.day(day) : '',
    });
  };
}
