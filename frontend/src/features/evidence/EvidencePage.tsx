import { useT } from '../../i18n';
import { Page } from '../../ui';

export function EvidencePage() {
  const t = useT();
  return <Page title={t('evidence.title')} />;
}
