import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Advancement, api, queries } from '../../api';
import { useT } from '../../i18n';
import { TextButton } from '../../ui';
import { Decided } from '../shared/standing/Decided';
import { WordsDialog } from '../shared/standing/WordsDialog';
import { useActs } from '../shared/useActs';

/** What teachers decided about a student's own skill, and the student's word before an open decision. */
export function OwnDecision({ studentId, competencyId }: { studentId: string; competencyId: string }) {
  const { data = [] } = useQuery(queries.advancements(studentId));
  const own = data.filter(({ competency }) => competency.id === competencyId);
  const open = own.find(({ status }) => status === 'PROPOSED');
  return (
    <>
      {open && <Ready advancement={open} />}
      <Decided decisions={own} />
    </>
  );
}

function Ready({ advancement: { id, studentId, statement } }: { advancement: Advancement }) {
  const t = useT();
  const [writing, setWriting] = useState(false);
  const act = useActs(queries.advancements(studentId).queryKey);
  const path = `/students/${studentId}/advancements/${id}/statements`;
  return (
    <>
      <p>{t('competency.decides')}</p>
      {statement && <p dir="auto">{t('decided.said', { words: statement })}</p>}
      <p>
        <TextButton onClick={() => setWriting(true)}>{t('competency.ready')}</TextButton>
      </p>
      <WordsDialog
        isOpen={writing}
        onClose={() => setWriting(false)}
        title={t('competency.ready')}
        label={t('competency.ready.words')}
        missing={t('competency.ready.missing')}
        send={t('competency.ready.send')}
        onSend={(text) => act.mutate({ send: () => api.post(path, { text }), done: 'competency.ready.done' })}
      />
    </>
  );
}
