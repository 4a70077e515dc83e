import { ArrowLeft, Printer, TriangleAlert } from 'lucide-react';
import { type Invitation, useMe } from '../../api';
import { locales, useT } from '../../i18n';
import { Banner, Button, ButtonRow, Icon, Page, Stack } from '../../ui';
import { PageCode } from '../print/PageCode';
import sheet from '../print/Print.module.css';
import styles from './People.module.css';

interface Props {
  /** Kept in this page only: no first password is stored or stands in an address. */
  invitations: readonly Invitation[];
  onBack: () => void;
}

/** One sheet for each person, in both languages, because nobody is asked which one is read at home. */
export function Letters({ invitations, onBack }: Props) {
  const t = useT();
  return (
    <Page title={t('people.letters', { count: invitations.length })} lead={t('people.letters.lead')}>
      <div className={sheet.tools}>
        <Stack>
          <Banner icon={<Icon of={TriangleAlert} />}>{t('people.letters.once')}</Banner>
          <ButtonRow>
            <Button kind="primary" icon={Printer} onClick={() => window.print()}>
              {t('print.print')}
            </Button>
            <Button icon={ArrowLeft} onClick={onBack}>
              {t('people.letters.back')}
            </Button>
          </ButtonRow>
        </Stack>
      </div>
      <Stack>
        {invitations.map((invitation) => (
          <Letter key={invitation.personId} invitation={invitation} />
        ))}
      </Stack>
    </Page>
  );
}

function Letter({ invitation }: { invitation: Invitation }) {
  const t = useT();
  const { district } = useMe();
  return (
    <article className={`${sheet.sheet} ${styles.letter}`}>
      <h2>{district.name} · Trellis</h2>
      {locales.map((locale) => (
        <section key={locale} lang={locale}>
          <h3>{t(`letter.${locale}.hello`)}</h3>
          <p>{t(`letter.${locale}.text`)}</p>
          <p>{t(`letter.${locale}.how`)}</p>
        </section>
      ))}
      <dl className={styles.keys}>
        <div>
          <dt>{t('letter.username')}</dt>
          <dd>{invitation.username}</dd>
        </div>
        <div>
          <dt>{t('letter.password')}</dt>
          <dd>{invitation.firstPassword}</dd>
        </div>
      </dl>
      <PageCode to="/" />
    </article>
  );
}
