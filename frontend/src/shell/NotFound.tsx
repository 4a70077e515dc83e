import type { ErrorComponentProps } from '@tanstack/react-router';
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

/** Something in the page itself broke. */
export function RouteError({ error, reset }: ErrorComponentProps) {
  const t = useT();
  return (
    <Page title={t('error.title')}>
      <ErrorState error={error} title={t('error.what')} onRetry={reset} />
    </Page>
  );
}
