import {
  Award,
  BellRing,
  BookHeart,
  CalendarClock,
  Hourglass,
  type LucideIcon,
  MessagesSquare,
  Repeat,
  Route,
} from 'lucide-react';
import { useId, useState } from 'react';
import type { Need, NeedRule, PersonRef } from '../../api';
import { useT } from '../../i18n';
import { Avatar, Button, Icon, LinkButton, prepareDialog, TextButton } from '../../ui';
import { PlanDialog } from '../check-ins/PlanDialog';
import { shortName } from '../shared/shortName';
import styles from './Today.module.css';

const icons: Record<NeedRule, LucideIcon> = {
  CONFIRMATION_OVERDUE: BellRing,
  JUDGEMENT_CONTESTED: MessagesSquare,
  EVIDENCE_WAITING: Hourglass,
  STUCK: Repeat,
  READY_TO_CONFIRM: Award,
  PROPOSAL_WAITING: Route,
  PROFILE_REVIEW_OVERDUE: BookHeart,
  CHECK_IN_DUE: CalendarClock,
};

/** A student, the reason in words, and the one thing to do about it. */
export function NeedRow({ need }: { need: Need }) {
  const t = useT();
  const id = useId();
  const [why, setWhy] = useState(false);
  const reason = t(`today.rule.${need.rule}`, {
    days: need.params.days,
    competency: need.params.competency ? shortName(need.params.competency) : '',
  });
  return (
    <li className={styles.need}>
      <Avatar person={need.student} />
      <div>
        <b>
          <bdi>{need.student.name}</bdi>
        </b>
        <p className={styles.reason}>
          <Icon of={icons[need.rule]} small />
          <span>{reason}</span>
        </p>
        {why && (
          <p id={id} className={styles.why}>
            {t(`today.why.${need.rule}`)}
          </p>
        )}
      </div>
      <div className={styles.actions}>
        <TextButton aria-expanded={why} aria-controls={id} onClick={() => setWhy(!why)}>
          {t('today.why')}
        </TextButton>
        <Act need={need} />
      </div>
    </li>
  );
}

/** Where a row leads that is about no piece of work. */
const pages = {
  PLAN_STEP: '/t/s/$studentId/path',
  OPEN_PATH: '/t/s/$studentId/path',
  OPEN_PROFILE: '/t/s/$studentId/profile',
  REVIEW: undefined,
  PLAN_CHECK_IN: undefined,
  CONFIRM: undefined,
} as const satisfies Record<Need['action'], string | undefined>;

function Act({ need }: { need: Need }) {
  const t = useT();
  const studentId = need.student.id;
  const evidenceId = need.evidenceIds[0];
  const words = t(`today.do.${need.action}`);
  if (need.action === 'REVIEW' && evidenceId) {
    return (
      <LinkButton to="/t/review/$evidenceId" params={{ evidenceId }}>
        {words}
      </LinkButton>
    );
  }
  if (need.action === 'PLAN_CHECK_IN') return <PlanTalk student={need.student}>{words}</PlanTalk>;
  const competencyId = need.params.competency?.id;
  if (need.action === 'CONFIRM' && competencyId) {
    return (
      <LinkButton to="/t/s/$studentId/skill/$competencyId" params={{ studentId, competencyId }}>
        {words}
      </LinkButton>
    );
  }
  return (
    <LinkButton to={pages[need.action] ?? '/t/s/$studentId'} params={{ studentId }}>
      {words}
    </LinkButton>
  );
}

/** Plans the next talk right here. */
function PlanTalk({ student, children }: { student: PersonRef; children: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onPointerEnter={prepareDialog} onClick={() => setOpen(true)}>
        {children}
      </Button>
      {open && <PlanDialog student={student} onClose={() => setOpen(false)} />}
    </>
  );
}
