import type { CheckIn } from '../../api';
import { useT } from '../../i18n';
import { Card, CardHead, TextArea } from '../../ui';
import { SavingLine } from './SavingLine';
import { useAutosave } from './useAutosave';
import { useCheckIn } from './useCheckIn';
import { useKeptNotes } from './useKeptNotes';

/** What both write down; it keeps itself, and both see it. */
export function SharedNotes({ checkIn }: { checkIn: CheckIn }) {
  const t = useT();
  const { saveNotes } = useCheckIn(checkIn.student.id, checkIn.id);
  const { text, state, type, keep } = useAutosave({
    stored: checkIn.notes,
    save: saveNotes,
    kept: useKeptNotes(checkIn),
  });
  const planned = checkIn.status === 'PLANNED';
  return (
    <Card aria-labelledby="notes">
      <CardHead end={planned && <SavingLine state={state} />}>
        <h2 id="notes">{t('checkins.notes')}</h2>
      </CardHead>
      <TextArea
        label={t('checkins.notes')}
        hideLabel
        help={planned ? t('checkins.notes.help', { name: checkIn.student.name }) : undefined}
        value={text}
        onChange={type}
        onBlur={keep}
        readOnly={!planned}
        rows={6}
        maxLength={8000}
      />
    </Card>
  );
}
