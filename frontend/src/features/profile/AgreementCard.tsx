import { Check, Clock } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { type Agreement, type Profile, type ProfileVersion, useMe } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Button, ButtonRow, Card, Icon, Knot } from '../../ui';
import { ReasonDialog } from '../shared/ReasonDialog';
import styles from './Profile.module.css';
import { useProfileActions } from './useProfileActions';

/** The version both sides agreed on, and the one that waits, with both signatures. */
export function AgreementCard({ profile }: { profile: Profile }) {
  const { agreed, proposed } = profile;
  if (proposed) return <Proposed profile={profile} version={proposed} />;
  return agreed ? <Agreed profile={profile} version={agreed} /> : <NotYet profile={profile} />;
}

function Head({ title, note }: { title: string; note: ReactNode }) {
  return (
    <div className={styles.agreementTitle}>
      <Knot />
      <div>
        <h2>{title}</h2>
        <p className="small quiet">{note}</p>
      </div>
    </div>
  );
}

function Agreed({ profile, version }: { profile: Profile; version: ProfileVersion }) {
  const t = useT();
  const format = useFormat();
  const since = format.day(version.agreedAt ?? version.proposedAt);
  return (
    <Card className={styles.agreement}>
      <Head title={t('agreement.both')} note={t('agreement.version', { number: version.number, since })} />
      <Signatures version={version} studentId={profile.studentId} />
      {profile.changesSinceAgreed > 0 && (
        <>
          <p className="small quiet">{t('agreement.since', { count: profile.changesSinceAgreed })}</p>
          <Propose profile={profile} />
        </>
      )}
    </Card>
  );
}

function NotYet({ profile }: { profile: Profile }) {
  const t = useT();
  const confirmed = profile.entries.some((entry) => entry.status === 'CONFIRMED');
  return (
    <Card className={styles.agreement}>
      <Head
        title={t('agreement.none')}
        note={t(confirmed ? 'agreement.none.ready' : 'agreement.none.text')}
      />
      {confirmed && <Propose profile={profile} />}
    </Card>
  );
}

function Propose({ profile }: { profile: Profile }) {
  const t = useT();
  const { propose, busy } = useProfileActions(profile.studentId);
  return (
    <Button block busy={busy} onClick={propose}>
      {t('agreement.propose')}
    </Button>
  );
}

function Proposed({ profile, version }: { profile: Profile; version: ProfileVersion }) {
  const t = useT();
  const me = useMe();
  const signed = version.agreements.some((one) => one.status === 'GIVEN' && one.actor.id === me.person.id);
  const others = me.studentId === profile.studentId ? 'agreement.waitsTeacher' : 'agreement.waitsStudent';
  const changes = version.status === 'CHANGES_REQUESTED';
  const note = changes
    ? t('agreement.changes', { name: version.changeRequestedBy?.name ?? '', note: version.changeNote ?? '' })
    : t(signed ? others : 'agreement.waitsYou');
  return (
    <Card look="proposal" className={styles.agreement}>
      <Head title={t('agreement.proposed', { number: version.number })} note={note} />
      <Signatures version={version} studentId={profile.studentId} />
      {changes && <Propose profile={profile} />}
      {!signed && !changes && <Answers profile={profile} version={version} />}
    </Card>
  );
}

function Answers({ profile, version }: { profile: Profile; version: ProfileVersion }) {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const { agree, ask, busy } = useProfileActions(profile.studentId);
  return (
    <>
      <ButtonRow>
        <Button kind="soft" icon={Check} busy={busy} onClick={() => agree(version.id, version.hash)}>
          {t('agreement.agree')}
        </Button>
        <Button kind="quiet" onClick={() => setAsking(true)}>
          {t('agreement.ask')}
        </Button>
      </ButtonRow>
      <ReasonDialog
        isOpen={asking}
        onClose={() => setAsking(false)}
        title={t('change.title')}
        chips={[t('agreement.ask.1'), t('agreement.ask.2')]}
        send={t('change.send')}
        onSend={(note) => ask(version.id, note)}
      />
    </>
  );
}

/** Both sides beside each other; an empty line where one is missing. */
function Signatures({ version, studentId }: { version: ProfileVersion; studentId: string }) {
  const t = useT();
  const own = useMe().studentId === studentId;
  const given = version.agreements.filter(({ status }) => status === 'GIVEN');
  const learner = given.find((one) => one.capacity === 'LEARNER');
  const educator = given.find((one) => one.capacity === 'EDUCATOR');
  return (
    <div className={styles.signatures}>
      <Signature agreement={learner} missing={t(own ? 'agreement.you' : 'agreement.student')} />
      <Signature agreement={educator} missing={t(own ? 'agreement.teacher' : 'agreement.you')} />
    </div>
  );
}

/** Left out of a signature: Mr., Ms., Dr. */
const title = /^\p{Lu}\p{Ll}{1,2}\.\s+/u;

function Signature({ agreement, missing }: { agreement: Agreement | undefined; missing: string }) {
  const t = useT();
  const format = useFormat();
  return (
    <div>
      <p className={styles.ink}>{agreement ? agreement.actor.name.replace(title, '') : ' '}</p>
      <p className={styles.signature}>
        <b>{agreement?.actor.name ?? missing}</b>
        {agreement ? (
          format.day(agreement.at)
        ) : (
          <span className={styles.waits}>
            <Icon of={Clock} small />
            {t('agreement.notYet')}
          </span>
        )}
      </p>
    </div>
  );
}
