import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import type { PersonRef } from '../../api';
import { useT } from '../../i18n';
import { TextButton } from '../../ui';
import { PeoplePicker } from '../shared/PeoplePicker';

const most = 6;

interface Props {
  studentId: string;
  panel: readonly PersonRef[];
  onChange: (panel: PersonRef[]) => void;
}

/** Who takes part in a decision besides, where somebody does. The student and the family read their names. */
export function PanelPicker({ studentId, panel, onChange }: Props) {
  const t = useT();
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <p>
        <TextButton icon={UserPlus} onClick={() => setOpen(true)}>
          {t('panel.open')}
        </TextButton>
      </p>
    );
  }
  return (
    <div>
      <PeoplePicker
        studentId={studentId}
        as="PANEL"
        label={t('panel.who')}
        find={t('panel.find')}
        nobody={t('panel.nobody')}
        chosen={panel}
        most={most}
        onChange={onChange}
      />
      <p className="small quiet">{t('panel.note')}</p>
    </div>
  );
}
