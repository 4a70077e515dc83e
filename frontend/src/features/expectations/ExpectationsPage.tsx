import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { type ExpectationSet, queries, useMe } from '../../api';
import { useT } from '../../i18n';
import { Button, EmptyState, Loaded, Page, Stack } from '../../ui';
import { DeviceTimeCard } from '../device-time/DeviceTimeCard';
import { DraftForm } from './DraftForm';
import { Exceptions } from './Exceptions';
import { PathChecks } from './PathChecks';
import { SetCard } from './SetCard';

/** What every student is held to: drafts, what is in force, what was. */
export default function ExpectationsPage() {
  const t = useT();
  const sets = useQuery(queries.expectationSets());
  const { roles } = useMe();
  const [writing, setWriting] = useState(false);
  return (
    <Page
      title={t('expect.title')}
      lead={t('expect.lead')}
      actions={
        !writing && (
          <Button icon={Plus} onClick={() => setWriting(true)}>
            {t('expect.new')}
          </Button>
        )
      }
    >
      <Stack gap="loose">
        {writing && <DraftForm onDone={() => setWriting(false)} />}
        <Loaded query={sets} errorTitle={t('expect.error')}>
          {(all) => <Sets sets={all} />}
        </Loaded>
        <DeviceTimeCard
          address="/device-time"
          mayChange={roles.some(({ role }) => role === 'DISTRICT_ADMIN')}
        />
        <Exceptions />
        <PathChecks />
      </Stack>
    </Page>
  );
}

function Sets({ sets }: { sets: readonly ExpectationSet[] }) {
  const t = useT();
  if (sets.length === 0) return <EmptyState title={t('expect.none')}>{t('expect.none.text')}</EmptyState>;
  return (
    <Stack>
      {sets.map((set) => (
        <SetCard key={set.id} set={set} />
      ))}
    </Stack>
  );
}
