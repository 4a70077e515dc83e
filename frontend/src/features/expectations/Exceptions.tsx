import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AuthorizedModification } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Button, ButtonRow, Card, Chip, Loaded, Stack, useLevelName } from '../../ui';
import { ReasonDialog } from '../shared/ReasonDialog';
import styles from './Expectations.module.css';
import { leaderQueries } from './leaderQueries';
import { SignDialog } from './SignDialog';
import { useExceptions } from './useExceptions';

/** Every exception in one list: one that nobody looks at becomes a rule. */
export function Exceptions() {
  const t = useT();
  const all = useQuery(leaderQueries.modifications());
  return (
    <section aria-labelledby="exceptions">
      <Stack>
        <h2 id="exceptions">{t('except.title')}</h2>
        <p className="quiet">{t('except.lead')}</p>
        <Loaded query={all} errorTitle={t('except.error')}>
          {(list) =>
            list.length === 0 ? (
              <p>{t('except.none')}</p>
            ) : (
              list.map((one) => <ExceptionCard key={one.id} one={one} />)
            )
          }
        </Loaded>
      </Stack>
    </section>
  );
}

function ExceptionCard({ one }: { one: AuthorizedModification }) {
  const t = useT();
  const format = useFormat();
  const nameOf = useLevelName();
  const { id, student, competency, requiredLevel, status } = one;
  const title = t('except.of', { student: student.name, competency: competency?.code ?? '' });
  return (
    <Card as="article" className={styles.card} aria-labelledby={`exception-${id}`}>
      <div className={styles.head}>
        <h3 id={`exception-${id}`}>{title}</h3>
        <Chip look={status === 'ACTIVE' ? 'accent' : 'outlined'}>{t(`except.status.${status}`)}</Chip>
      </div>
      <p>
        {requiredLevel === undefined
          ? t('except.notRequired')
          : t('except.level', { level: nameOf(requiredLevel) })}{' '}
        {t('except.dates', { from: format.day(one.startsOn), to: format.day(one.endsOn) })}
      </p>
      <p className="small quiet">
        {t(`except.team.${one.team}`)}: {one.grounds}
      </p>
      <Signed one={one} />
      <Decide one={one} title={title} />
    </Card>
  );
}

/** Who signed, and how the family was told. */
function Signed({ one }: { one: AuthorizedModification }) {
  const t = useT();
  const format = useFormat();
  const { authority, noticeTo, noticeOn, revocationReason } = one;
  return (
    <p className="small quiet">
      {authority && noticeTo && noticeOn
        ? t('except.signed', { authority, guardian: noticeTo, day: format.day(noticeOn) })
        : t('except.proposed', { name: one.proposedBy.name })}
      {revocationReason && ` ${t('except.revoked', { reason: revocationReason })}`}
    </p>
  );
}

function Decide({ one, title }: { one: AuthorizedModification; title: string }) {
  const t = useT();
  const [asking, setAsking] = useState<'sign' | 'revoke'>();
  const { sign, revoke, busy } = useExceptions();
  if (one.status === 'REVOKED' || one.status === 'EXPIRED') return null;
  const close = () => setAsking(undefined);
  return (
    <>
      <ButtonRow>
        {one.status === 'PROPOSED' && (
          <Button busy={busy} onClick={() => setAsking('sign')}>
            {t('except.sign')}
          </Button>
        )}
        <Button kind="quiet" busy={busy} onClick={() => setAsking('revoke')}>
          {t('except.revoke')}
        </Button>
      </ButtonRow>
      {asking === 'sign' && (
        <SignDialog title={title} onSign={(signature) => sign(one, signature)} onClose={close} />
      )}
      <ReasonDialog
        isOpen={asking === 'revoke'}
        onClose={close}
        title={title}
        chips={[]}
        send={t('except.revoke')}
        onSend={(reason) => revoke(one, reason)}
      />
    </>
  );
}
