import { cloneElement, type ReactElement } from 'react';
import type { MessageId } from './ids';
import { useT } from './useT';

interface Props {
  id: MessageId;
  values?: Record<string, unknown>;
  /** What stands for `<0>…</0>`, `<1>…</1>` in the message. */
  parts: ReactElement[];
}

/** A message with elements in it, for links and emphasis inside a sentence. */
export function Rich({ id, values, parts }: Props) {
  const t = useT();
  // text, number, inner text, text, number, inner text, …, text
  const pieces = t(id, values).split(/<(\d)>(.*?)<\/\1>/s);
  return pieces.map((piece, index) => {
    if (index % 3 === 1) return null;
    const part = index % 3 === 2 ? parts[Number(pieces[index - 1])] : undefined;
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence have no other identity
    return part ? cloneElement(part, { key: index }, piece) : piece;
  });
}
