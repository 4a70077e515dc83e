import { useT } from '../../i18n';
import { Page } from '../../ui';

export function Competencies() {
  const t = useT();
  return <Page title={t('competencies.title')} />;
}
