const MOST = 10_080;

/** What somebody wrote as minutes of a week; nothing written is no decision of one's own. */
export function minutesIn(text: string): number | undefined | 'bad' {
  const written = text.trim();
  if (written === '') return undefined;
  return /^\d{1,5}$/.test(written) && Number(written) <= MOST ? Number(written) : 'bad';
}
