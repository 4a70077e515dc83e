/** Lets the page show its answer to a key or a click first: what follows from it is work for after that frame. */
export function afterPaint(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
}
