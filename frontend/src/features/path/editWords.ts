import type { LearningPath } from '../../api';
import { useFormat, useT } from '../../i18n';
import { type StepEdit, stepOf } from './codesign';
import { whenOf } from './words';

/** A change of a step in words: taken out, done otherwise, at another time or place. */
export function useEditText(path: LearningPath): (edit: StepEdit) => string {
  const t = useT();
  const format = useFormat();
  return (edit) => {
    const step = stepOf(path, edit.id);
    if (edit.remove) return t('codesign.did.out');
    if (edit.id === undefined) return t('codesign.did.add', { title: edit.title ?? '' });
    const option = step?.options.find(({ opportunityId }) => opportunityId === edit.optionIds?.[0]);
    const parts = [
      edit.title && t('codesign.did.idea', { title: edit.title }),
      option && t('codesign.did.otherWay', { title: option.title }),
      (edit.startOn || edit.endOn) && whenOf(edit, t, format),
      !option && edit.place,
      edit.position !== undefined && t('codesign.did.place', { number: edit.position + 1 }),
    ];
    return parts.filter(Boolean).join(' · ');
  };
}
