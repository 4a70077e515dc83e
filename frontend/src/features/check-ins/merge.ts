/**
 * Two people wrote in the same text at the same time. Keeps every line of both: where only one changed something, that is
 * what stands; where both did, the lines of this side that the other does not have come after theirs.
 */
export function mergeNotes(base: string, mine: string, theirs: string): string {
  if (theirs === base || theirs === mine) return mine;
  if (mine === base) return theirs;
  if (mine.startsWith(base) && theirs.startsWith(base)) {
    return joined(theirs, mine.slice(base.length));
  }
  const known = new Set([...base.split('\n'), ...theirs.split('\n')].map((line) => line.trim()));
  const own = mine.split('\n').filter((line) => line.trim() !== '' && !known.has(line.trim()));
  return joined(theirs, own.join('\n'));
}

function joined(first: string, second: string): string {
  if (second.trim() === '') return first;
  return `${first.trimEnd()}\n${second.trimStart()}`;
}
