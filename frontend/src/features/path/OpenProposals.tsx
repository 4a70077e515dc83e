import { Check, PencilLine, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { LearningPath, StepProposal } from '../../api';
import { useT } from '../../i18n';
import { Button, ButtonRow, Card, Stack } from '../../ui';
import { ChangeStep } from './ChangeStep';
import { educatorOf, isOpen, stepOf, wishOf } from './codesign';
import { useEditText } from './editWords';
import styles from './Path.module.css';
import { useCodesign } from './useCodesign';

type Codesign = ReturnType<typeof useCodesign>;

/** What one side would like to be different and the other has not settled yet: dashed, with the answers there are. */
export function OpenProposals({ path }: { path: LearningPath }) {
  const t = useT();
  const codesign = useCodesign(path);
  const open = codesign.proposals.filter(isOpen);
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="open-proposals">
      <Stack>
        <h2 id="open-proposals">{t('codesign.heading')}</h2>
        {open.map((proposal) => (
          <ProposedChange key={proposal.id} proposal={proposal} path={path} codesign={codesign} />
        ))}
      </Stack>
    </section>
  );
}

interface Props {
  proposal: StepProposal;
  path: LearningPath;
  codesign: Codesign;
}

function ProposedChange({ proposal, path, codesign }: Props) {
  const t = useT();
  const textOf = useEditText(path);
  const step = stepOf(path, proposal.stepId);
  return (
    <Card as="article" look="proposal" className={styles.stepCard}>
      <Standing proposal={proposal} path={path} own={codesign.side === proposal.side} />
      <h3>{step?.title ?? t('codesign.new')}</h3>
      <p>
        {t(`codesign.reason.${proposal.reason}`)}
        {proposal.note && `: ${proposal.note}`}
      </p>
      {proposal.edits.map((edit) => (
        <p key={edit.id ?? edit.title}>
          <b>{textOf(edit)}</b>
        </p>
      ))}
      {codesign.side === proposal.side ? (
        <ButtonRow>
          <Button kind="quiet" icon={Undo2} busy={codesign.busy} onClick={() => codesign.withdraw(proposal)}>
            {t('codesign.withdraw')}
          </Button>
        </ButtonRow>
      ) : (
        <Answers proposal={proposal} path={path} codesign={codesign} />
      )}
    </Card>
  );
}

/** Who waits for whom. */
function Standing({ proposal, path, own }: { proposal: StepProposal; path: LearningPath; own: boolean }) {
  const t = useT();
  const name = proposal.side === 'LEARNER' ? educatorOf(path)?.name : undefined;
  const waits =
    proposal.side === 'EDUCATOR'
      ? t('codesign.waitsForStudent')
      : name
        ? t('codesign.waitsFor', { name })
        : t('codesign.waitsForTeacher');
  return (
    <p className={styles.eyebrow}>
      {own ? waits : t('codesign.suggests', { name: proposal.proposedBy.name })}
      {proposal.status === 'TALK' && ` · ${t('codesign.talking')}`}
    </p>
  );
}

/** Yes, yes but otherwise, or a talk first. */
function Answers({ proposal, path, codesign }: Props) {
  const t = useT();
  const [editing, setEditing] = useState(false);
  const step = stepOf(path, proposal.stepId);
  return (
    <>
      <ButtonRow>
        {proposal.edits.length > 0 && (
          <Button kind="soft" icon={Check} busy={codesign.busy} onClick={() => codesign.accept(proposal)}>
            {t('codesign.yes')}
          </Button>
        )}
        <Button kind="quiet" icon={PencilLine} onClick={() => setEditing(true)}>
          {t(proposal.edits.length > 0 ? 'codesign.edit' : 'codesign.find')}
        </Button>
        {proposal.status !== 'TALK' && (
          <Button kind="quiet" busy={codesign.busy} onClick={() => codesign.talk(proposal)}>
            {t('codesign.talk')}
          </Button>
        )}
      </ButtonRow>
      {editing && (
        <ChangeStep
          step={step}
          start={wishOf(proposal)}
          send={t('codesign.accept')}
          onSend={({ edits }) => codesign.accept(proposal, edits)}
          onClose={() => setEditing(false)}
        />
      )}
    </>
  );
}
