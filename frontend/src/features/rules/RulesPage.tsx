import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../i18n';
import { Button, Loaded, Page, Stack } from '../../ui';
import { allRules, type Rule } from '../shared/standing/questions';
import { Agreement } from './Agreement';
import { DraftRule } from './DraftRule';
import { RuleCard } from './RuleCard';
import { SharedComments } from './SharedComments';

const order: Record<Rule['status'], number> = { DRAFT: 0, ADOPTED: 1, RETIRED: 2 };

/** How a school says that something was learned: the rule in force, drafts to look at, and what was before. */
export default function RulesPage() {
  const t = useT();
  const rules = useQuery(allRules());
  const [writing, setWriting] = useState(false);
  return (
    <Page
      title={t('rules.title')}
      lead={t('rules.lead')}
      actions={
        !writing && (
          <Button icon={Plus} onClick={() => setWriting(true)}>
            {t('rules.new')}
          </Button>
        )
      }
    >
      <Stack>
        {writing && <DraftRule onDone={() => setWriting(false)} />}
        <Loaded query={rules} errorTitle={t('rules.error')}>
          {(all) => (
            <Stack>
              {all
                .toSorted((a, b) => order[a.status] - order[b.status])
                .map((rule) => (
                  <RuleCard key={rule.id} rule={rule} />
                ))}
            </Stack>
          )}
        </Loaded>
        <SharedComments />
        <Agreement />
      </Stack>
    </Page>
  );
}
