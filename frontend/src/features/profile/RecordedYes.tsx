import { addressOf, type ProfileVersion } from '../../api';
import { useT } from '../../i18n';
import { Player } from '../shared/Player';

type Agreement = ProfileVersion['agreements'][number];

/** A child's yes, to listen to; to whom a part of the version is not shown, only that there is one. */
export function RecordedYes({
  studentId,
  versionId,
  agreement,
}: {
  studentId: string;
  versionId: string;
  agreement: Agreement;
}) {
  const t = useT();
  const { recordedBy, recording, actor } = agreement;
  if (!recordedBy) return null;
  const src = recording && `students/${studentId}/profile/versions/${versionId}/recordings/${recording.id}`;
  return (
    <figure>
      {src && <Player src={addressOf(src)} mediaType={recording.mediaType} words={recording.words} />}
      <figcaption className="small quiet">
        {recording && <q dir="auto">{recording.words}</q>}{' '}
        {t('agreement.voice', { name: recordedBy.name, student: actor.name })}
      </figcaption>
    </figure>
  );
}
