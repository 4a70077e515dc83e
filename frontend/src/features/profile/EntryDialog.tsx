import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type BasisKind, type ProfileEntry, queries, useMe, type Visibility } from '../../api';
import { useT } from '../../i18n';
import { Button, ButtonRow, Dialog, RadioCards, Select } from '../../ui';
import type { Caught } from '../shared/capture/picture';
import { Audience, audienceOf, isNobody } from './Audience';
import { EntryWay, type Way } from './EntryWay';
import type { Section } from './sections';
import { useEntryWriting } from './useEntryWriting';
import { WordsField } from './WordsField';

export interface EntryStart {
  section: Section;
  /** Words to begin with. */
  words?: string;
  /** What is to be changed, in place of something new. */
  entry?: ProfileEntry;
}

interface Props {
  studentId: string;
  start: EntryStart;
  onClose: () => void;
}

/** What a line may rest on and who may see it: for the student's own lines, and for what others suggest. */
const own = {
  bases: ['SELF', 'CONVERSATION', 'EVIDENCE'],
  visibilities: ['SHARED', 'EDUCATORS', 'NAMED', 'STUDENT_PRIVATE'],
} as const satisfies { bases: readonly BasisKind[]; visibilities: readonly Visibility[] };
const suggested = {
  bases: ['CONVERSATION', 'OBSERVATION', 'EVIDENCE'],
  visibilities: ['SHARED', 'EDUCATORS', 'NAMED'],
} as const satisfies { bases: readonly BasisKind[]; visibilities: readonly Visibility[] };

const faults = { write: undefined, picture: 'profile.way.noPicture', voice: 'profile.way.noVoice' } as const;

const isFileMissing = (way: Way, caught: Caught | undefined) => way !== 'write' && !caught;

/** How it is said, the words, how the student knows, and who can see it. */
export function EntryDialog({ studentId, start, onClose }: Props) {
  const t = useT();
  const { section, entry } = start;
  const choices = useMe().studentId === studentId ? own : suggested;
  const writing = useEntryWriting(studentId, entry, onClose);
  const [way, setWay] = useState<Way>('write');
  const [caught, setCaught] = useState<Caught>();
  const [text, setText] = useState(entry?.text ?? start.words ?? '');
  const [basis, setBasis] = useState<BasisKind>(entry?.basis.kind ?? choices.bases[0]);
  const [evidenceId, setEvidenceId] = useState(entry?.basis.evidenceIds[0] ?? '');
  const [audience, setAudience] = useState(() => audienceOf(entry));
  const [tried, setTried] = useState(false);
  const missingWords = text.trim() === '';
  const missingWork = basis === 'EVIDENCE' && evidenceId === '';

  const save = () => {
    setTried(true);
    if (missingWords || isFileMissing(way, caught) || missingWork || isNobody(audience)) return;
    const evidenceIds = basis === 'EVIDENCE' ? [evidenceId] : [];
    const words = {
      kind: entry?.kind ?? section.kinds[0],
      text: text.trim(),
      basis: { kind: basis, evidenceIds },
      ...audience,
    };
    writing.write({ words, caught });
  };

  return (
    <Dialog isOpen onClose={onClose} title={t(`profile.part.${section.id}`)}>
      <EntryWay
        way={way}
        onWay={setWay}
        caught={caught}
        onCatch={(file) => {
          writing.forgetRefusal();
          setCaught(file);
        }}
        fault={writing.refused ?? (tried && !caught ? faults[way] : undefined)}
      />
      <WordsField
        way={way}
        theirs={writing.theirs}
        value={text}
        onChange={setText}
        missing={tried && missingWords}
      />
      <RadioCards
        legend={t('profile.how')}
        value={basis}
        onChange={setBasis}
        options={choices.bases.map((value: BasisKind) => ({ value, title: t(`profile.basis.${value}`) }))}
      />
      {basis === 'EVIDENCE' && (
        <WorkPicker
          studentId={studentId}
          value={evidenceId}
          onChange={setEvidenceId}
          missing={tried && missingWork}
        />
      )}
      <Audience
        studentId={studentId}
        choices={choices.visibilities}
        value={audience}
        onChange={setAudience}
        tried={tried}
      />
      <ButtonRow>
        <Button kind="primary" busy={writing.busy} onClick={save}>
          {t(writing.theirs ? 'profile.merge.save' : 'profile.save')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('profile.cancel')}
        </Button>
      </ButtonRow>
    </Dialog>
  );
}

interface PickerProps {
  studentId: string;
  value: string;
  onChange: (id: string) => void;
  missing: boolean;
}

function WorkPicker({ studentId, value, onChange, missing }: PickerProps) {
  const t = useT();
  const { data: work = [] } = useQuery(queries.evidenceList(studentId));
  return (
    <Select
      label={t('profile.work')}
      value={value}
      onChange={onChange}
      error={missing ? t('profile.work.missing') : undefined}
      options={[
        { value: '', label: t('profile.work.pick') },
        ...work.map((piece) => ({ value: piece.id, label: piece.title })),
      ]}
    />
  );
}
