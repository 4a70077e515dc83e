import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type Evidence, queries } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Chip, LevelGlyph, Loaded, useLevelName } from '../../ui';
import styles from './Student.module.css';

interface Props {
  studentId: string;
  competencyId: string;
}

/** The pieces of evidence for one skill, newest first, with a way to each. */
export function PieceLinks({ studentId, competencyId }: Props) {
  const t = useT();
  const evidence = useQuery(queries.evidenceFor(studentId, competencyId));
  return (
    <Loaded query={evidence} errorTitle={t('student.error.pieces')}>
      {(pieces) =>
        pieces.length > 0 && (
          <ul className={styles.pieces} aria-label={t('student.pieces')}>
            {pieces.map((piece) => (
              <PieceRow key={piece.id} piece={piece} competencyId={competencyId} />
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}

function PieceRow({ piece, competencyId }: { piece: Evidence; competencyId: string }) {
  const t = useT();
  const format = useFormat();
  const nameOf = useLevelName();
  const level = piece.judgements.find(
    (one) => one.competencyId === competencyId && one.source === 'TEACHER',
  )?.level;
  return (
    <li>
      <LevelGlyph level={level ?? 0} />
      <Link
        to="/t/s/$studentId/evidence/$evidenceId"
        params={{ studentId: piece.studentId, evidenceId: piece.id }}
      >
        <span dir="auto">{piece.title}</span>
      </Link>
      <span className="small quiet">
        {[level !== undefined && nameOf(level), format.day(piece.performedOn)].filter(Boolean).join(' · ')}
      </span>
      {piece.status !== 'ACCEPTED' && <Chip look="outlined">{t(`piece.${piece.status}`)}</Chip>}
    </li>
  );
}
