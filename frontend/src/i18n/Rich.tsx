import { Trans } from '@lingui/react';
import type { ReactElement } from 'react';
import type { MessageId } from './ids';

interface Props {
  id: MessageId;
  values?: Record<string, unknown>;
  /** What stands for `<0>…</0>`, `<1>…</1>` in the message. */
  parts: ReactElement[];
}

/** A message with elements in it, for links and emphasis inside a sentence. */
export function Rich({ id, values, parts }: Props) {
  return <Trans id={id} values={values} components={Object.fromEntries(parts.entries())} />;
}
