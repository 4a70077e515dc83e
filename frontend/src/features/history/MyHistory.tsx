import { ArrowLeft } from 'lucide-react';
import { useMe } from '../../api';
import { useT } from '../../i18n';
import { Page, TextLink } from '../../ui';
import { History } from './History';

/** How a student's own profile has changed. */
export function MyHistory() {
  const t = useT();
  const me = useMe();
  return (
    <Page
      title={t('history.title')}
      lead={t('history.lead')}
      back={
        <TextLink to="/me" icon={ArrowLeft}>
          {t('profile.title')}
        </TextLink>
      }
    >
      <History studentId={me.studentId ?? me.person.id} />
    </Page>
  );
}
