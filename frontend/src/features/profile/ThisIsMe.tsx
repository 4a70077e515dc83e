import { useT } from '../../i18n';
import { Page } from '../../ui';

export function ThisIsMe() {
  const t = useT();
  return <Page title={t('profile.title')} />;
}
