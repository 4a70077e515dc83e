import {
  BookOpen,
  Clock,
  Footprints,
  Hammer,
  Handshake,
  type LucideIcon,
  MapPin,
  Repeat,
  Users,
} from 'lucide-react';
import type { Step, StepKind, StepOption } from '../../api';
import { type Format, type Translate, useFormat, useT } from '../../i18n';
import type { Fact } from '../../ui';

export const kindIcons: Record<StepKind, LucideIcon> = {
  LEARN: BookOpen,
  PRACTISE: Repeat,
  MAKE: Hammer,
  MEET: Handshake,
  GO_OUT: Footprints,
};

/** The planned days in words. */
export function whenOf(step: Pick<Step, 'startOn' | 'endOn'>, t: Translate, format: Format): string {
  const { startOn, endOn } = step;
  if (!startOn) return endOn ? t('path.until', { day: format.day(endOn) }) : t('path.anyTime');
  if (!endOn || endOn === startOn) return format.day(startOn);
  return t('path.fromTo', { from: format.day(startOn), to: format.day(endOn) });
}

/** With whom, in words; empty when alone. */
export const withWhom = (step: Pick<Step, 'withWhom'>, format: Format): string =>
  format.list(step.withWhom.map(({ name }) => name));

/** When, where, how and with whom, as facts in a line. */
export function useStepFacts(): (step: Step) => Fact[] {
  const t = useT();
  const format = useFormat();
  return (step) => {
    const people = withWhom(step, format);
    const facts: Fact[] = [
      { icon: kindIcons[step.kind], text: t(`kind.${step.kind}`), strong: true },
      { icon: Clock, text: whenOf(step, t, format) },
    ];
    if (step.place) facts.push({ icon: MapPin, text: step.place });
    facts.push({
      icon: Users,
      text: people ? t('path.modeWith', { mode: t(`mode.${step.mode}`), people }) : t(`mode.${step.mode}`),
    });
    if (step.note) facts.push({ text: step.note });
    return facts;
  };
}

/** One line under an option: where, how long, with whom. */
export function optionNote(option: StepOption, t: Translate): string {
  const length = option.minutes ? t('path.minutes', { count: option.minutes }) : undefined;
  return [option.place, t(`mode.${option.mode}`), length, option.provider].filter(Boolean).join(' · ');
}
