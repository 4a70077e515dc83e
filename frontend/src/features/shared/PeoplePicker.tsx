import { useQuery } from '@tanstack/react-query';
import { Check, Plus } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import type { PersonRef } from '../../api';
import { Chips, Stack, TapChip, TextField } from '../../ui';
import { type AskAs, askable } from './askable';

/** So many are seen at once; the others are found by name. */
const few = 8;

interface Props {
  studentId: string;
  /** As what they could be asked. */
  as: AskAs;
  label: string;
  find: string;
  nobody: string;
  chosen: readonly PersonRef[];
  /** Choosing one more lets the first one go. */
  most?: number;
  onChange: (chosen: PersonRef[]) => void;
}

/** People who could be asked about a student's work, and nobody else. */
export function PeoplePicker({ studentId, as, label, find, nobody, chosen, most = 1, onChange }: Props) {
  const [words, setWords] = useState('');
  const asked = useDeferredValue(words.trim().toLocaleLowerCase());
  const { data } = useQuery(askable(studentId, as, asked));
  const isChosen = (id: string) => chosen.some((one) => one.id === id);
  const found = (data ?? []).filter(
    ({ id, name }) => !isChosen(id) && name.toLocaleLowerCase().includes(asked),
  );
  const toggle = (person: PersonRef) =>
    onChange(
      isChosen(person.id) ? chosen.filter(({ id }) => id !== person.id) : [...chosen, person].slice(-most),
    );
  if (data?.length === 0 && words === '') return <p className="quiet">{nobody}</p>;
  return (
    <Stack gap="tight">
      <b>{label}</b>
      {(words !== '' || found.length > few) && (
        <TextField label={find} type="search" value={words} onChange={setWords} autoComplete="off" />
      )}
      <Chips label={label}>
        {[...chosen, ...found.slice(0, few)].map((person) => (
          <TapChip
            key={person.id}
            pressed={isChosen(person.id)}
            icon={isChosen(person.id) ? Check : Plus}
            onClick={() => toggle(person)}
          >
            {person.name}
          </TapChip>
        ))}
      </Chips>
    </Stack>
  );
}
