import { TriangleAlert } from 'lucide-react';
import type { PathTemplate, TemplatePreview } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Checkbox, Icon } from '../../ui';
import { changes, clashesOf, countsOf } from './preview';
import styles from './Templates.module.css';
import { useClashText } from './useClashText';

interface Props {
  preview: TemplatePreview;
  template: PathTemplate;
  chosen: boolean;
  onChange: (chosen: boolean) => void;
}

/** One student: what would be added or changed, and every clash in words. */
export function PreviewRow({ preview, template, chosen, onChange }: Props) {
  const clashes = clashesOf(preview, template);
  const textOf = useClashText(preview.student.id, clashes);
  const line = useLine();
  return (
    <li className={styles.student}>
      <Checkbox checked={chosen} disabled={!changes(preview)} onChange={onChange}>
        <b>{preview.student.name}</b>
        <small>{line(preview)}</small>
      </Checkbox>
      {clashes.length > 0 && (
        <ul className={styles.clashes}>
          {clashes.map((one) => (
            <li key={one.key}>
              <Icon of={TriangleAlert} small />
              <span>{textOf(one)}</span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function useLine(): (preview: TemplatePreview) => string {
  const t = useT();
  const format = useFormat();
  return (preview) => {
    const { ADDED, CHANGED, ATTAINED } = countsOf(preview);
    if (!changes(preview)) return t('templates.nothing', { attained: ATTAINED });
    const parts = [
      ADDED > 0 && t('templates.added', { count: ADDED }),
      CHANGED > 0 && t('templates.changed', { count: CHANGED }),
      ATTAINED > 0 && t('templates.attained', { count: ATTAINED }),
      preview.waits && t('templates.waits'),
      !preview.hasPath && !preview.waits && t('templates.first'),
    ];
    return format.list(parts.filter((part) => part !== false));
  };
}
