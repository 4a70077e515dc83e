import { Check, Undo2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { type Profile, type ProfileVersion, useMe } from '../../api';
import { useFormat, useT } from '../../i18n';
import { dayOf } from '../../i18n/format';
import { Button, ButtonRow, Card, Knot } from '../../ui';
import { hasAgreed, standing } from '../shared/agreements';
import { ReasonDialog } from '../shared/ReasonDialog';
import { Signatures } from '../shared/Signatures';
import styles from './Profile.module.css';
import { RecordedYes } from './RecordedYes';
import { StillRight } from './StillRight';
import { useProfileActions } from './useProfileActions';

interface Props {
  profile: Profile;
  /** How the learner's side is recorded, for a child who does not sign yet. */
  record?: ReactNode;
}

/** The version both sides agreed on, and the one that waits, with both signatures. */
export function AgreementCard({ profile, record }: Props) {
  const { agreed, proposed } = profile;
  if (proposed) return <Proposed profile={profile} version={proposed} record={record} />;
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
      <Signatures agreements={version.agreements} studentId={profile.studentId} />
      <Voices profile={profile} version={version} />
      {version.reviewOn && (
        <p className="small quiet">{t('agreement.review', { day: format.date(version.reviewOn) })}</p>
      )}
      {version.reviewOn && version.reviewOn <= dayOf(new Date()) && (
        <StillRight studentId={profile.studentId} what={`versions/${version.id}`} />
      )}
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

/** What was recorded, to listen to. */
function Voices({ profile, version }: { profile: Profile; version: ProfileVersion }) {
  return standing(version.agreements).map((one) => (
    <RecordedYes key={one.at} studentId={profile.studentId} versionId={version.id} agreement={one} />
  ));
}

function Proposed({ profile, version, record }: Props & { version: ProfileVersion }) {
  const t = useT();
  const me = useMe();
  const given = standing(version.agreements);
  const recorded = given.some(({ recordedBy }) => recordedBy?.id === me.person.id);
  const signed = recorded || hasAgreed(me.person.id, version.agreements);
  const others = me.studentId === profile.studentId ? 'agreement.waitsTeacher' : 'agreement.waitsStudent';
  const changes = version.status === 'CHANGES_REQUESTED';
  const note = changes
    ? t('agreement.changes', { name: version.changeRequestedBy?.name ?? '', note: version.changeNote ?? '' })
    : t(recorded ? 'agreement.voice.mine' : signed ? others : 'agreement.waitsYou');
  return (
    <Card look="proposal" className={styles.agreement}>
      <Head title={t('agreement.proposed', { number: version.number })} note={note} />
      <Signatures agreements={version.agreements} studentId={profile.studentId} />
      <Voices profile={profile} version={version} />
      {changes ? (
        <Propose profile={profile} />
      ) : (
        <Signing profile={profile} version={version} signed={signed} record={record} />
      )}
    </Card>
  );
}

interface SigningProps extends Props {
  version: ProfileVersion;
  signed: boolean;
}

/** What the reader can do about it now. */
function Signing({ profile, version, signed, record }: SigningProps) {
  if (signed) return <TakeBack profile={profile} version={version} />;
  const learner = standing(version.agreements).some(({ capacity }) => capacity === 'LEARNER');
  return (
    <>
      {!learner && record}
      <Answers profile={profile} version={version} />
    </>
  );
}

/** Until the other side has agreed too, a yes can be taken back. */
function TakeBack({ profile, version }: { profile: Profile; version: ProfileVersion }) {
  const t = useT();
  const { withdraw, busy } = useProfileActions(profile.studentId);
  return (
    <Button kind="quiet" icon={Undo2} busy={busy} onClick={() => withdraw(version.id)}>
      {t('agreement.withdraw')}
    </Button>
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
