import { useQuery } from '@tanstack/react-query';
import { type ClassGrid, type Evidence, queries } from '../../api';
import { useFormat, useT } from '../../i18n';
import { endOfDay } from '../../i18n/days';
import { LevelGlyph, LinkButton, Loaded, levelFill, SidePanel, useLevelName } from '../../ui';
import { shortName } from '../shared/shortName';
import styles from './Grid.module.css';

interface Props {
  grid: ClassGrid;
  studentId: string;
  competencyId: string;
  /** The day that is looked back at. */
  day: string | undefined;
  onClose: () => void;
}

/** One cell in words: the level, what it rests on, and the pieces themselves. */
export function CellPanel({ grid, studentId, competencyId, day, onClose }: Props) {
  const t = useT();
  const nameOf = useLevelName();
  const row = grid.students.findIndex(({ id }) => id === studentId);
  const column = grid.competencies.findIndex(({ id }) => id === competencyId);
  const student = grid.students[row];
  const competency = grid.competencies[column];
  const cell = grid.cells[row]?.[column];
  if (!student || !competency || !cell) return null;
  const level = Math.min(cell.l, 4);
  return (
    <SidePanel
      title={student.name}
      label={`${student.name}, ${shortName(competency)}`}
      onClose={onClose}
      actions={
        <LinkButton to="/t/s/$studentId" params={{ studentId }}>
          {t('grid.open')}
        </LinkButton>
      }
    >
      <p className="small quiet">
        {competency.statement} · {competency.code}
      </p>
      <div className={styles.verdict}>
        <span className={levelFill(level)}>
          <LevelGlyph level={level} />
        </span>
        <div>
          <b>{nameOf(level)}</b>
          <p className="small quiet">{t('grid.rests', { count: cell.n, waiting: cell.w })}</p>
        </div>
      </div>
      <h3>{t('grid.evidence')}</h3>
      <Pieces studentId={studentId} competencyId={competencyId} day={day} />
    </SidePanel>
  );
}

function Pieces({ studentId, competencyId, day }: Omit<Props, 'grid' | 'onClose'>) {
  const t = useT();
  const evidence = useQuery(queries.evidenceFor(studentId, competencyId));
  const until = day && endOfDay(day);
  return (
    <Loaded query={evidence}>
      {(all) => {
        const pieces = all.filter(({ capturedAt }) => !until || capturedAt <= until);
        if (pieces.length === 0) return <p className="quiet">{t('grid.noEvidence')}</p>;
        return (
          <ul className={styles.pieces}>
            {pieces.map((piece) => (
              <PieceRow key={piece.id} piece={piece} competencyId={competencyId} />
            ))}
          </ul>
        );
      }}
    </Loaded>
  );
}

function PieceRow({ piece, competencyId }: { piece: Evidence; competencyId: string }) {
  const t = useT();
  const format = useFormat();
  const waits = piece.status === 'SUBMITTED';
  const level = piece.judgements.findLast(
    ({ competencyId: skill, source, confirmedBy }) =>
      skill === competencyId && (source === 'TEACHER' || confirmedBy != null),
  )?.level;
  return (
    <li>
      {waits ? <i className={styles.keyDot} /> : <LevelGlyph level={level ?? 0} />}
      <div>
        <b dir="auto">{piece.title}</b>
        <p className="small quiet">{format.day(piece.submittedAt ?? piece.capturedAt)}</p>
      </div>
      {waits && (
        <LinkButton to="/t/review/$evidenceId" params={{ evidenceId: piece.id }}>
          {t('grid.review')}
        </LinkButton>
      )}
    </li>
  );
}
