import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { queries } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Chip, Loaded } from '../../ui';
import styles from './Competencies.module.css';

interface Props {
  studentId: string;
  competencyId: string;
}

/** What the student who looks has shown for a skill, newest first. */
export function OwnEvidence({ studentId, competencyId }: Props) {
  const t = useT();
  const format = useFormat();
  const evidence = useQuery(queries.evidenceFor(studentId, competencyId));
  return (
    <Loaded query={evidence} errorTitle={t('list.error')}>
      {(pieces) =>
        pieces.length > 0 && (
          <ul className={styles.tree} aria-label={t('list.title')}>
            {pieces.map((piece) => (
              <li key={piece.id}>
                <Link to="/evidence/$evidenceId" params={{ evidenceId: piece.id }} className={styles.skill}>
                  <span dir="auto">
                    {piece.title}
                    <small>{format.day(piece.submittedAt ?? piece.capturedAt)}</small>
                  </span>
                  <Chip look={piece.status === 'RETURNED' ? 'accent' : 'plain'}>
                    {t(`status.${piece.status}`)}
                  </Chip>
                </Link>
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}
