import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Org, useMe } from '../../api';
import { useT } from '../../i18n';
import { EmptyState, Loaded, Page, Select } from '../../ui';
import { flexQueries } from './flexQueries';
import { Week } from './Week';

/** Flexible blocks of a school, week by week: when, where, who is there and what for. */
export default function FlexPage() {
  const t = useT();
  const orgs = useQuery(flexQueries.orgs());
  return (
    <Loaded query={orgs} errorTitle={t('flex.error')}>
      {(all) => <Schools orgs={all} />}
    </Loaded>
  );
}

function Schools({ orgs }: { orgs: readonly Org[] }) {
  const t = useT();
  const { roles } = useMe();
  const everywhere = roles.some(({ role }) => role === 'DISTRICT_ADMIN');
  const schools = orgs.filter(
    ({ id, type }) => type === 'SCHOOL' && (everywhere || roles.some(({ orgId }) => orgId === id)),
  );
  const [schoolId, setSchoolId] = useState(schools[0]?.id);
  if (!schoolId)
    return (
      <Page title={t('nav.flex')}>
        <EmptyState title={t('flex.noSchool')} />
      </Page>
    );
  const pick = schools.length > 1 && (
    <Select
      label={t('flex.school')}
      hideLabel
      value={schoolId}
      onChange={setSchoolId}
      options={schools.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
  return <Week key={schoolId} schoolId={schoolId} pick={pick} />;
}
