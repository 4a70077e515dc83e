import { useQuery } from '@tanstack/react-query';
import { queries } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Loaded, Page, Stack } from '../../ui';
import { HomeList } from './HomeList';

/** So many of the latest imports are told here; the others stand on their own page. */
const LATEST = 3;

/** How the data of the district stands: who came in last, and what is taught by. */
export default function AdminHome() {
  const t = useT();
  const format = useFormat();
  const imports = useQuery(queries.rosterImports());
  const frameworks = useQuery(queries.frameworks());
  return (
    <Page title={t('area.admin')} lead={t('admin.lead')}>
      <Stack gap="loose">
        <Loaded query={imports} errorTitle={t('roster.error')}>
          {(all) => (
            <HomeList
              title={t('nav.rosters')}
              none={t('roster.none.text')}
              more={{ to: '/a/rosters', label: t('admin.toRosters') }}
              rows={all.slice(0, LATEST).map((one) => ({
                key: one.id,
                title: t(`roster.status.${one.status}`),
                note: one.source,
                figure: format.dayTime(one.startedAt),
              }))}
            />
          )}
        </Loaded>
        <Loaded query={frameworks} errorTitle={t('framework.error')}>
          {(all) => (
            <HomeList
              title={t('nav.frameworks')}
              none={t('framework.none.text')}
              more={{ to: '/a/frameworks', label: t('admin.toFrameworks') }}
              rows={all.map((one) => ({
                key: one.id,
                title: one.title,
                note: one.publisher,
                figure: t('framework.items', { count: one.itemCount }),
              }))}
            />
          )}
        </Loaded>
      </Stack>
    </Page>
  );
}
