interface Named {
  statement: string;
  abbreviatedStatement?: string | undefined;
}

/** The few words a competency is known by; the whole "I can" sentence where its framework gives none. */
export const shortName = (competency: Named): string =>
  competency.abbreviatedStatement ?? competency.statement;
