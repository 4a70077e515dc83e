import { useQuery } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import type { PathCheck } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Button, ButtonRow, Card, Loaded, Stack } from '../../ui';
import { leaderQueries } from './leaderQueries';
import { useExceptions } from './useExceptions';

/** Does every student have something to do next? What the last look found, and a look now. */
export function PathChecks() {
  const t = useT();
  const checks = useQuery(leaderQueries.pathChecks());
  const { look, busy } = useExceptions();
  return (
    <section aria-labelledby="path-checks">
      <Stack>
        <h2 id="path-checks">{t('check.title')}</h2>
        <Loaded query={checks} errorTitle={t('check.error')}>
          {([latest]) => (latest ? <Found check={latest} /> : <p>{t('check.none')}</p>)}
        </Loaded>
        <ButtonRow>
          <Button icon={Search} busy={busy} onClick={look}>
            {t('check.look')}
          </Button>
        </ButtonRow>
      </Stack>
    </section>
  );
}

function Found({ check }: { check: PathCheck }) {
  const t = useT();
  const format = useFormat();
  const { active, open, complete, blocked, deadEndCount, deadEnds } = check;
  return (
    <Card as="div">
      <p>
        <b>{t('check.found', { active, count: deadEndCount })}</b>
      </p>
      <p>{t('check.parts', { open, complete, blocked })}</p>
      {deadEnds.length > 0 && <p>{format.list(deadEnds.map(({ name }) => name))}</p>}
      <p className="small quiet">{t('check.at', { day: format.day(check.checkedAt) })}</p>
    </Card>
  );
}
