import { RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { type MessageId, useT } from '../../../i18n';
import { Chips, TapChip, TextButton } from '../../../ui';

const bank: Record<'student' | 'teacher', readonly MessageId[]> = {
  student: [
    'week.student.1',
    'week.student.2',
    'week.student.3',
    'week.student.4',
    'week.student.5',
    'week.student.6',
  ],
  teacher: [
    'week.teacher.1',
    'week.teacher.2',
    'week.teacher.3',
    'week.teacher.4',
    'week.teacher.5',
    'week.teacher.6',
    'week.teacher.7',
    'week.teacher.8',
    'week.teacher.9',
  ],
};

/** Three are easier to choose from than nine. */
const SHOWN = 3;

interface Props {
  who: keyof typeof bank;
  onPick: (sentence: string) => void;
}

/** Sentences to begin with. Whoever picks one goes on in own words. */
export function Bank({ who, onPick }: Props) {
  const t = useT();
  const [first, setFirst] = useState(0);
  const all = bank[who];
  const shown = all.slice(first, first + SHOWN);
  return (
    <div>
      <Chips label={t('week.bank')}>
        {shown.map((id) => (
          <TapChip key={id} onClick={() => onPick(t(id))}>
            {t(id)}
          </TapChip>
        ))}
      </Chips>
      <TextButton icon={RefreshCw} onClick={() => setFirst((first + SHOWN) % all.length)}>
        {t('week.bank.more')}
      </TextButton>
    </div>
  );
}
