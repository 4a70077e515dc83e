import { useLocation, useRouteContext } from '@tanstack/react-router';
import { useMe } from '../api';
import { useT } from '../i18n';
import { EmptyState, LinkButton, Page, Stack } from '../ui';
import { TrellisSpot } from '../ui/spots';
import { areaOf } from './areas';

/** The first page of an area whose work lies on pages of its own: the way to each. */
export function AreaHome() {
  const t = useT();
  const me = useMe();
  const area = areaOf(useLocation().pathname);
  const { areaNav } = useRouteContext({ from: '/shell' });
  const pages = areaNav.nav.filter(({ to }) => to !== area.prefix);
  return (
    <Page title={t(area.title)} lead={t('areaHome.hello', { name: me.givenName })}>
      <EmptyState
        spot={<TrellisSpot />}
        title={t('areaHome.title')}
        action={
          <Stack gap="tight">
            {pages.map(({ to, label, icon }) => (
              <LinkButton key={to} to={to} icon={icon} block>
                {t(label)}
              </LinkButton>
            ))}
          </Stack>
        }
      />
    </Page>
  );
}
