import { useT } from '../i18n';
import { ButtonRow, Dialog } from '../ui';
import { SignInLink } from './SignInLink';

/** The session has ended while somebody was working. The page below stays as it is until they are back. */
export default function SessionDialog() {
  const t = useT();
  return (
    <Dialog isOpen mustAnswer title={t('session.title')} onClose={() => {}}>
      <p>{t('session.text')}</p>
      <ButtonRow>
        <SignInLink returnTo="/signed-in" newTab>
          {t('session.signIn')}
        </SignInLink>
      </ButtonRow>
    </Dialog>
  );
}
