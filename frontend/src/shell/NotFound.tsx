import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { network, Offline } from '../api';
import { useT } from '../i18n';
import { EmptyState, ErrorState, LinkButton, Page } from '../ui';
import { TrellisSpot } from '../ui/spots';

/** No such page, or one that is not for this person; we do not say which. */
export function NotFound() {
  const t = useT();
  return (
    <Page title={t('notFound.title')}>
      <EmptyState
        spot={<TrellisSpot />}
        title={t('notFound.what')}
        action={
          <LinkButton to="/" kind="primary">
            {t('notFound.home')}
          </LinkButton>
        }
      >
        {t('notFound.text')}
      </EmptyState>
    </Page>
  );
}

/** Something in the page itself broke, or there is no network and nothing to begin with. */
export function RouteError({ error }: ErrorComponentProps) {
  const t = useT();
  const router = useRouter();
  const offline = error instanceof Offline;
  useEffect(
    () =>
      network.subscribe(() => {
        if (network.isOnline()) void router.invalidate();
      }),
    [router],
  );
  return (
    <Page title={t(offline ? 'error.offline' : 'error.title')}>
      <ErrorState error={error} title={t('error.what')} onRetry={() => void router.invalidate()} />
    </Page>
  );
}
