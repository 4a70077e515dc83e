import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Framework, queries } from '../../api';
import { useT } from '../../i18n';
import { Button, ButtonRow, Card, EmptyState, Loaded, Page, Stack } from '../../ui';
import { FilePicker } from '../shared/FilePicker';
import styles from './Frameworks.module.css';
import { ReadPackage } from './ReadPackage';
import { useReadPackage } from './useFrameworks';

/** CASE packages in: read, compared, published. */
export default function FrameworksPage() {
  const t = useT();
  const frameworks = useQuery(queries.frameworks());
  const imports = useQuery(queries.frameworkImports());
  const waiting = imports.data?.filter(({ status }) => status === 'READ') ?? [];
  return (
    <Page title={t('framework.title')} lead={t('framework.lead')}>
      <Stack gap="loose">
        <Send />
        {waiting.length > 0 && (
          <section aria-labelledby="waiting">
            <h2 id="waiting" className={styles.heading}>
              {t('framework.waiting')}
            </h2>
            <Stack>
              {waiting.map((read) => (
                <ReadPackage key={read.id} read={read} />
              ))}
            </Stack>
          </section>
        )}
        <Loaded query={frameworks} errorTitle={t('framework.error')}>
          {(all) => <Published frameworks={all} />}
        </Loaded>
      </Stack>
    </Page>
  );
}

function Published({ frameworks }: { frameworks: readonly Framework[] }) {
  const t = useT();
  if (frameworks.length === 0)
    return <EmptyState title={t('framework.none')}>{t('framework.none.text')}</EmptyState>;
  return (
    <section aria-labelledby="published">
      <h2 id="published" className={styles.heading}>
        {t('framework.published')}
      </h2>
      <ul className={styles.rows}>
        {frameworks.map(({ id, title, publisher, itemCount }) => (
          <li key={id}>
            <b>{title}</b>
            <span className="small quiet">
              {[publisher, t('framework.items', { count: itemCount })].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Send() {
  const t = useT();
  const [file, setFile] = useState<File>();
  const [missing, setMissing] = useState(false);
  const { read, busy, refusal } = useReadPackage();
  return (
    <Card as="div">
      <Stack gap="tight">
        <FilePicker
          label={t('admin.file.pick')}
          accept=".json,application/json"
          file={file}
          error={missing ? t('framework.noFile') : refusal}
          onPick={(picked) => {
            setFile(picked);
            setMissing(false);
          }}
        />
        <ButtonRow>
          <Button kind="primary" busy={busy} onClick={() => (file ? read(file) : setMissing(true))}>
            {t('framework.send')}
          </Button>
        </ButtonRow>
      </Stack>
    </Card>
  );
}
