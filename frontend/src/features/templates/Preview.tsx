import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PathTemplate, TemplatePreview } from '../../api';
import { useT } from '../../i18n';
import { Button, ButtonRow, Loaded } from '../../ui';
import { PreviewRow } from './PreviewRow';
import { changes, clashingFirst } from './preview';
import styles from './Templates.module.css';
import { templateQueries, type Whom } from './templateQueries';
import { useTemplateUse } from './useTemplateUse';

interface Props {
  template: PathTemplate;
  whom: Whom;
  startOn: string;
  onDone: () => void;
}

/** What would happen to each path. Nothing is written before somebody says so. */
export function Preview({ template, whom, startOn, onDone }: Props) {
  const t = useT();
  const previews = useQuery(templateQueries.preview(template.id, whom, startOn));
  return (
    <Loaded query={previews} errorTitle={t('templates.previewError')}>
      {(all) => <Rows template={template} previews={clashingFirst(all)} startOn={startOn} onDone={onDone} />}
    </Loaded>
  );
}

interface RowsProps extends Omit<Props, 'whom'> {
  previews: readonly TemplatePreview[];
}

function Rows({ template, previews, startOn, onDone }: RowsProps) {
  const t = useT();
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const { busy, propose } = useTemplateUse(template, onDone);
  const chosen = previews.filter((one) => changes(one) && !without.has(one.student.id));
  const clashing = previews.filter(({ steps }) => steps.some(({ clashes }) => clashes.length > 0)).length;
  const choose = (id: string, wanted: boolean) =>
    setWithout((before) => new Set(wanted ? [...before].filter((one) => one !== id) : [...before, id]));
  return (
    <>
      <p role="status" className="quiet">
        {t('templates.summary', { students: previews.length, clashing })}
      </p>
      <ul className={styles.students}>
        {previews.map((preview) => (
          <PreviewRow
            key={preview.student.id}
            preview={preview}
            template={template}
            chosen={chosen.includes(preview)}
            onChange={(wanted) => choose(preview.student.id, wanted)}
          />
        ))}
      </ul>
      <p className="small quiet">{t('templates.gives')}</p>
      <ButtonRow>
        <Button
          kind="primary"
          busy={busy}
          disabled={chosen.length === 0}
          onClick={() => propose({ studentIds: chosen.map(({ student }) => student.id), startOn })}
        >
          {t('templates.propose', { count: chosen.length })}
        </Button>
      </ButtonRow>
    </>
  );
}
