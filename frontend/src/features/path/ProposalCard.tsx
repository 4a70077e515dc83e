import { useQuery } from '@tanstack/react-query';
import { ArrowRight, Check, Minus, PencilLine, Plus } from 'lucide-react';
import { useState } from 'react';
import { type LearningPath, type PathRevision, type StepReason, useMe } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Rich } from '../../i18n/Rich';
import { Button, ButtonRow, Card, Icon, Knot, type LucideIcon } from '../../ui';
import { standing } from '../shared/agreements';
import { Signatures } from '../shared/Signatures';
import { ChangeRequest } from './ChangeRequest';
import { type Change, changesOf, waitsFor } from './model';
import { OverDeviceTime } from './OverDeviceTime';
import styles from './Path.module.css';
import { pathQueries } from './pathQueries';
import { useReasonText } from './reasons';
import { useProposalActions } from './useProposalActions';
import { whenOf } from './words';

const icons: Record<Change['kind'], LucideIcon> = {
  ADDED: Plus,
  MOVED: ArrowRight,
  CHANGED: PencilLine,
  REMOVED: Minus,
};

interface Props {
  path: LearningPath;
  proposed: PathRevision;
  /** There is no agreed path yet: this is where it starts. */
  isFirst?: boolean;
}

/** A suggested path: what would change and why, who has agreed, and the two answers. */
export function ProposalCard({ path, proposed, isFirst }: Props) {
  const t = useT();
  const changes = isFirst ? [] : changesOf(path.active, proposed);
  const reasonsOf = useReasonsOf(path.studentId, proposed, changes);
  return (
    <Card look="proposal" className={styles.proposal} aria-labelledby="proposal">
      <div className={styles.proposalHead}>
        <Knot />
        <div>
          <ProposalTitle path={path} proposed={proposed} isFirst={isFirst} />
          <p className="small quiet">
            <WaitsFor path={path} proposed={proposed} />
          </p>
        </div>
      </div>
      <Signatures agreements={proposed.agreements} studentId={path.studentId} />
      {!isFirst && <ChangeCounts changes={changes} />}
      <ul className={styles.changes}>
        {changes.map((change) => (
          <ChangeRow
            key={`${change.kind}-${change.step.id}`}
            change={change}
            reasons={reasonsOf(change)}
            studentId={path.studentId}
          />
        ))}
      </ul>
      {proposed.requiredCount > 0 && (
        <p className="small quiet">{t('proposal.required', { count: proposed.requiredCount })}</p>
      )}
      <OverDeviceTime revision={proposed} />
      <Answers path={path} proposed={proposed} isFirst={isFirst} />
    </Card>
  );
}

/** Why each change: a step that stays says it itself; why one is taken out stands with the difference alone. */
function useReasonsOf(studentId: string, proposed: PathRevision, changes: readonly Change[]) {
  const enabled = changes.some(({ kind }) => kind === 'REMOVED');
  const { data } = useQuery({ ...pathQueries.difference(studentId, proposed.id), enabled });
  return ({ kind, step }: Change): readonly StepReason[] =>
    kind === 'REMOVED' ? (data?.items.find(({ stepId }) => stepId === step.id)?.reasons ?? []) : step.reasons;
}

function ProposalTitle({ path, proposed, isFirst }: Props) {
  const t = useT();
  const own = useMe().studentId === path.studentId;
  if (!own)
    return <h2 id="proposal">{t(isFirst ? 'proposal.firstOfStudent' : 'proposal.titleOfStudent')}</h2>;
  const by = standing(proposed.agreements).find((agreement) => agreement.capacity === 'EDUCATOR')?.actor;
  const title = by ? t('proposal.title', { name: by.name }) : t('proposal.titlePlain');
  return <h2 id="proposal">{isFirst ? t('proposal.first') : title}</h2>;
}

/** Whose answer it waits for, or what somebody wants to be different. */
function WaitsFor({ path, proposed }: Props) {
  const t = useT();
  const me = useMe();
  const asked = proposed.changeRequests.at(-1);
  if (proposed.status === 'CHANGES_REQUESTED' && asked) {
    return t('proposal.asked', { name: asked.requestedBy.name, note: asked.note });
  }
  if (waitsFor(me.person.id, proposed)) return t('proposal.waitsForYou');
  return t(me.studentId === path.studentId ? 'proposal.waitsForTeacher' : 'proposal.waitsForStudent');
}

function ChangeCounts({ changes }: { changes: readonly Change[] }) {
  const t = useT();
  const count = (kind: Change['kind']) => changes.filter((change) => change.kind === kind).length;
  return (
    <p>
      {t('proposal.counts', {
        added: count('ADDED'),
        moved: count('MOVED'),
        changed: count('CHANGED'),
        removed: count('REMOVED'),
      })}
    </p>
  );
}

interface ChangeRowProps {
  change: Change;
  reasons: readonly StepReason[];
  studentId: string;
}

function ChangeRow({ change, reasons, studentId }: ChangeRowProps) {
  const t = useT();
  const format = useFormat();
  const { kind, step, before } = change;
  return (
    <li>
      <Icon of={icons[kind]} directional={kind === 'MOVED'} />
      <div>
        <p>
          <b>{t(`proposal.${kind}`)}:</b> {step.title}
          <span className="small quiet">
            {kind !== 'REMOVED' && ' · '}
            {kind === 'MOVED' && before && <OldDates when={whenOf(before, t, format)} />}
            {kind !== 'REMOVED' && whenOf(step, t, format)}
          </span>
        </p>
        <Because reasons={reasons} studentId={studentId} />
      </div>
    </li>
  );
}

function OldDates({ when }: { when: string }) {
  const t = useT();
  return (
    <>
      <span className="visually-hidden">{t('proposal.was', { when })}</span>
      <s aria-hidden="true">{when}</s>{' '}
    </>
  );
}

/** One line that says why; the last reason is the newest. */
export function Because({ reasons, studentId }: { reasons: readonly StepReason[]; studentId: string }) {
  const textOf = useReasonText(studentId);
  const text = reasons.slice(-2).map(textOf).join(' ');
  if (!text) return null;
  return (
    <p className={styles.because}>
      <Rich id="proposal.because" values={{ reason: text }} parts={[<b key="0" />]} />
    </p>
  );
}

function Answers({ path, proposed, isFirst }: Props) {
  const t = useT();
  const me = useMe();
  const [asking, setAsking] = useState(false);
  const actions = useProposalActions(path.studentId, proposed);
  if (!waitsFor(me.person.id, proposed)) return null;
  return (
    <>
      <ButtonRow>
        <Button
          kind={isFirst ? 'primary' : 'soft'}
          icon={Check}
          busy={actions.agreeing}
          onClick={actions.agree}
        >
          {t('proposal.agree')}
        </Button>
        <Button kind="quiet" onClick={() => setAsking(true)}>
          {t('proposal.talk')}
        </Button>
      </ButtonRow>
      <ChangeRequest isOpen={asking} onClose={() => setAsking(false)} onSend={actions.ask} />
    </>
  );
}
