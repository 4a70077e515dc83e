import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { PathTemplate } from '../../api';
import { useT } from '../../i18n';
import { Button, EmptyState, Loaded, Page, Stack } from '../../ui';
import { TrellisSpot } from '../../ui/spots';
import { TemplateCard } from './TemplateCard';
import { TemplateForm } from './TemplateForm';
import { templateQueries } from './templateQueries';

/** Ways that fit many: one's own, and those of the district. */
export default function TemplatesPage() {
  const t = useT();
  const templates = useQuery(templateQueries.all());
  const [writing, setWriting] = useState(false);
  return (
    <Page
      title={t('templates.title')}
      lead={t('templates.lead')}
      actions={
        !writing && (
          <Button icon={Plus} onClick={() => setWriting(true)}>
            {t('templates.new')}
          </Button>
        )
      }
    >
      <Stack>
        {writing && <TemplateForm onDone={() => setWriting(false)} />}
        <Loaded query={templates} errorTitle={t('templates.error')}>
          {(all) => <Lists all={all} />}
        </Loaded>
      </Stack>
    </Page>
  );
}

function Lists({ all }: { all: readonly PathTemplate[] }) {
  const t = useT();
  if (all.length === 0) {
    return (
      <EmptyState spot={<TrellisSpot />} title={t('templates.none')}>
        {t('templates.none.text')}
      </EmptyState>
    );
  }
  const lists = [
    { title: t('templates.own'), templates: all.filter(({ shared }) => !shared) },
    { title: t('templates.shared'), templates: all.filter(({ shared }) => shared) },
  ];
  return lists
    .filter(({ templates }) => templates.length > 0)
    .map(({ title, templates }) => (
      <section key={title} aria-label={title}>
        <Stack gap="tight">
          <h2>{title}</h2>
          {templates.map((template) => (
            <TemplateCard key={template.id} template={template} />
          ))}
        </Stack>
      </section>
    ));
}
