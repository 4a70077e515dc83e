import type { PathTemplate, TemplateClash, TemplatePreview } from '../../api';

type Outcome = TemplatePreview['steps'][number]['outcome'];

/** How many steps of a template would end in each way. */
export function countsOf({ steps }: TemplatePreview): Record<Outcome, number> {
  const counts: Record<Outcome, number> = { ADDED: 0, CHANGED: 0, ATTAINED: 0, KEPT: 0 };
  for (const { outcome } of steps) counts[outcome] += 1;
  return counts;
}

export const changes = (preview: TemplatePreview): boolean => {
  const { ADDED, CHANGED } = countsOf(preview);
  return ADDED + CHANGED > 0;
};

export interface NamedClash {
  key: string;
  clash: TemplateClash;
  /** The step of the template, by its title. */
  title: string;
  /** What the option is called, where it is about one. */
  option: string;
}

/** Every clash of one student with what it is about, in the template's order. */
export const clashesOf = (preview: TemplatePreview, template: PathTemplate): NamedClash[] =>
  preview.steps.flatMap(({ number, clashes }) => {
    const step = template.steps[number];
    return clashes.map((clash, at) => ({
      key: `${number}-${at}`,
      clash,
      title: step?.title ?? '',
      option: step?.options.find(({ opportunityId }) => opportunityId === clash.opportunityId)?.title ?? '',
    }));
  });

/** Those a teacher has to look at come first; among equals the order stays. */
export const clashingFirst = (previews: readonly TemplatePreview[]): TemplatePreview[] => {
  const count = ({ steps }: TemplatePreview) => steps.reduce((sum, { clashes }) => sum + clashes.length, 0);
  return previews.toSorted((a, b) => Math.sign(count(b)) - Math.sign(count(a)));
};

/** Weeks from the first to the last; 0 where every step is at any time. */
export const weeksOf = ({ steps }: PathTemplate): number =>
  Math.max(
    0,
    ...steps.map(({ startWeek, weeks }) => (startWeek === undefined ? 0 : startWeek + (weeks ?? 1))),
  );
