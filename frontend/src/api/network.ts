/** Whether the server can be reached, as the last request found it: a browser only knows whether there is some network. */
let reached = true;
const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};

addEventListener('online', tell);
addEventListener('offline', tell);

export const network = {
  isOnline: () => reached && navigator.onLine,

  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },

  /** What became of a request: an answer of any kind, or none. */
  note(answered: boolean): void {
    const changed = reached !== answered;
    reached = answered;
    if (changed) tell();
  },
};
