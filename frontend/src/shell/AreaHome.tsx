import { useLocation } from '@tanstack/react-router';
import { useMe } from '../api';
import { useT } from '../i18n';
import { EmptyState, Page } from '../ui';
import { TrellisSpot } from '../ui/spots';
import { areaOf } from './areas';

/** The first page of an area that has no page of its own yet. */
export function AreaHome() {
  const t = useT();
  const me = useMe();
  const area = areaOf(useLocation().pathname);
  return (
    <Page title={t(area.title)} lead={t('areaHome.hello', { name: me.givenName })}>
      <EmptyState spot={<TrellisSpot />} title={t('areaHome.title')}>
        {t('areaHome.text')}
      </EmptyState>
    </Page>
  );
}
