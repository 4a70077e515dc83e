import { useSearch } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { session } from '../api';
import { type Locale, loadLocale, useLocale, useT } from '../i18n';
import { Card, Logo, Page, Segmented, TextButton } from '../ui';
import styles from './PublicPages.module.css';
import { SignInLink } from './SignInLink';
import { signOut } from './signOut';

function Frame({ title, children }: { title: string; children: ReactNode }) {
  const t = useT();
  const locale = useLocale();
  const languages = [
    { value: 'en', label: t('language.en') },
    { value: 'es', label: t('language.es') },
  ] as const;
  return (
    <div className={styles.frame} data-density="comfortable">
      <header className={styles.head}>
        <Logo />
        <Segmented<Locale>
          label={t('settings.language')}
          options={languages}
          value={locale}
          onChange={loadLocale}
        />
      </header>
      <Page title={title}>
        <Card as="div" className={styles.card}>
          {children}
        </Card>
      </Page>
    </div>
  );
}

/** The page for somebody who is not signed in. */
export function SignIn() {
  const t = useT();
  const { returnTo = '/' } = useSearch({ from: '/login' });
  return (
    <Frame title={t('signIn.title')}>
      <p>{t('signIn.text')}</p>
      <SignInLink returnTo={returnTo}>{t('signIn.button')}</SignInLink>
      <p className="small quiet">{t('signIn.help')}</p>
    </Frame>
  );
}

/** Where the sign-in comes back to when it was opened beside unfinished work. */
export function SignedIn() {
  const t = useT();
  const [stays, setStays] = useState(false);
  useEffect(() => {
    session.announce();
    window.close();
    const timer = setTimeout(() => setStays(true), 500);
    return () => clearTimeout(timer);
  }, []);
  return <Frame title={t('signedIn.title')}>{stays && <p>{t('signedIn.text')}</p>}</Frame>;
}

/** Signed in with the school's account, and Trellis does not know whose it is. */
export function AccountNotLinked() {
  const t = useT();
  return (
    <Frame title={t('notLinked.title')}>
      <p>{t('notLinked.text')}</p>
      <p>{t('notLinked.help')}</p>
      <TextButton onClick={() => void signOut(t)}>{t('notLinked.signOut')}</TextButton>
    </Frame>
  );
}
