import { useQuery } from '@tanstack/react-query';
import { Check, Plus } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { useMe } from '../../api';
import { useT } from '../../i18n';
import { Checkbox, Chips, TapChip, TextField } from '../../ui';
import type { Draft } from './drafts';
import styles from './Evidence.module.css';
import { classmatesOf } from './group';

const most = 10;
/** So many fit without a search. */
const few = 12;

interface Props {
  draft: Draft;
  change: (next: Partial<Draft>) => void;
}

/** Who made it too: each is asked for their part once it is sent. */
export function Partners({ draft, change }: Props) {
  const t = useT();
  const me = useMe();
  const classmates = useQuery(classmatesOf(me.studentId ?? me.person.id));
  const [words, setWords] = useState('');
  const asked = useDeferredValue(words.trim().toLocaleLowerCase());
  const all = classmates.data ?? [];
  const named = draft.partnerIds ?? [];
  const shown = all
    .filter(({ id, name }) => named.includes(id) || name.toLocaleLowerCase().includes(asked))
    .slice(0, few);
  const toggle = (id: string) =>
    change({
      partnerIds: named.includes(id) ? named.filter((one) => one !== id) : [...named, id].slice(0, most),
    });
  if (all.length === 0) return null;
  return (
    <div className={styles.say}>
      <b>{t('add.partners')}</b>
      <p className="small quiet">{t('add.partners.help')}</p>
      {all.length > few && (
        <TextField label={t('add.partners.find')} type="search" value={words} onChange={setWords} />
      )}
      <Chips label={t('add.partners')}>
        {shown.map(({ id, name }) => (
          <TapChip
            key={id}
            pressed={named.includes(id)}
            icon={named.includes(id) ? Check : Plus}
            onClick={() => toggle(id)}
          >
            {name}
          </TapChip>
        ))}
      </Chips>
      {named.length > 0 && (
        <Checkbox checked={draft.showsMyName ?? false} onChange={(showsMyName) => change({ showsMyName })}>
          {t('add.partners.name')}
        </Checkbox>
      )}
    </div>
  );
}
