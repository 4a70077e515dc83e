/** Once the rows stand where they go. */
export const focusRow = (key: string | undefined) =>
  requestAnimationFrame(() => document.getElementById(`outline-${key}`)?.focus());
