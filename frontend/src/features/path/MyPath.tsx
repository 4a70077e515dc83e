import { useT } from '../../i18n';
import { Page } from '../../ui';

export function MyPath() {
  const t = useT();
  return <Page title={t('path.title')} />;
}
