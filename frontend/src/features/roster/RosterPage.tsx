import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queries } from '../../api';
import { useT } from '../../i18n';
import { Button, ButtonRow, Card, Checkbox, EmptyState, Loaded, Page, Stack } from '../../ui';
import { FilePicker } from '../shared/FilePicker';
import { ImportCard } from './ImportCard';
import { useSendRoster } from './useRoster';

/** OneRoster packages in, with what each of them did. */
export default function RosterPage() {
  const t = useT();
  const imports = useQuery({
    ...queries.rosterImports(),
    // While one is at work, the list follows it.
    refetchInterval: ({ state }) =>
      state.data?.some(({ finishedAt, status }) => !finishedAt && status !== 'WAITING_FOR_CONFIRMATION')
        ? 1000
        : false,
  });
  return (
    <Page title={t('roster.title')} lead={t('roster.lead')}>
      <Stack gap="loose">
        <Send />
        <section aria-label={t('roster.history')}>
          <Loaded query={imports} errorTitle={t('roster.error')}>
            {(all) =>
              all.length === 0 ? (
                <EmptyState title={t('roster.none')}>{t('roster.none.text')}</EmptyState>
              ) : (
                <Stack>
                  {all.map((roster) => (
                    <ImportCard key={roster.id} roster={roster} />
                  ))}
                </Stack>
              )
            }
          </Loaded>
        </section>
      </Stack>
    </Page>
  );
}

function Send() {
  const t = useT();
  const [file, setFile] = useState<File>();
  const [dryRun, setDryRun] = useState(true);
  const [missing, setMissing] = useState(false);
  const send = useSendRoster();
  const error = missing ? t('roster.noFile') : send.refusal;
  return (
    <Card as="div">
      <Stack gap="tight">
        <FilePicker
          label={t('admin.file.pick')}
          accept=".zip,application/zip"
          file={file}
          error={error}
          onPick={(picked) => {
            setFile(picked);
            setMissing(false);
          }}
        />
        <Checkbox checked={dryRun} onChange={setDryRun}>
          {t('roster.dryRun')}
        </Checkbox>
        <ButtonRow>
          <Button
            kind="primary"
            busy={send.busy}
            onClick={() => (file ? send.send(file, dryRun) : setMissing(true))}
          >
            {t(send.busy ? 'roster.sending' : 'roster.send')}
          </Button>
        </ButtonRow>
      </Stack>
    </Card>
  );
}
