import { expect, it } from 'vitest';
import type { PathDraft } from '../../api';
import { agreed } from './useFirstPath';

const draft = (id: string) => ({ student: { id }, educatorAgreed: false }) as PathDraft;

it('changes the line of the one student, and drafts nobody anew', () => {
  const [ana, wei] = [draft('ana'), draft('wei')];
  const after = agreed([ana, wei], 'wei', 'revision', 'hash');
  expect(after?.[0]).toBe(ana);
  expect(after?.[1]).toMatchObject({
    educatorAgreed: true,
    waitingRevisionId: 'revision',
    waitingHash: 'hash',
  });
});
