import { useQuery } from '@tanstack/react-query';
import { type ImportRow, queries, type RosterImport } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Button, ButtonRow, Card, Chip, Disclosure, Loaded } from '../../ui';
import styles from './Roster.module.css';
import { useConfirmRoster } from './useRoster';

/** One import: how it stands, what it did file by file, and what was wrong. */
export function ImportCard({ roster }: { roster: RosterImport }) {
  const t = useT();
  const format = useFormat();
  const works = ['RECEIVED', 'READING', 'CHECKING', 'APPLYING'].includes(roster.status);
  return (
    <Card as="article" className={styles.card} aria-label={t(`roster.status.${roster.status}`)}>
      <div className={styles.head}>
        <h2>{t(`roster.status.${roster.status}`)}</h2>
        {roster.dryRun && <Chip look="outlined">{t('roster.tried')}</Chip>}
      </div>
      <p className="small quiet">
        {t('roster.line', {
          source: roster.source,
          day: format.dayTime(roster.startedAt),
          by: roster.startedBy ? 'some' : 'none',
          name: roster.startedBy?.name ?? '',
        })}
      </p>
      {works && (
        <progress
          max={100}
          value={roster.progress}
          aria-label={t('roster.progress', { percent: roster.progress })}
        />
      )}
      {roster.status === 'WAITING_FOR_CONFIRMATION' && <Vanishing roster={roster} />}
      {Object.keys(roster.counts).length > 0 && <Counts roster={roster} />}
      {roster.errorCount > 0 && (
        <Disclosure summary={t('roster.errors', { count: roster.errorCount })}>
          <Errors id={roster.id} />
        </Disclosure>
      )}
    </Card>
  );
}

function Vanishing({ roster }: { roster: RosterImport }) {
  const t = useT();
  const { confirm, busy } = useConfirmRoster(roster.id);
  return (
    <>
      <p>
        {t('roster.vanishing', {
          count: roster.vanishing?.count ?? 0,
          percent: roster.vanishing?.percent ?? 0,
        })}
      </p>
      <ButtonRow>
        <Button busy={busy} onClick={confirm}>
          {t('roster.confirm')}
        </Button>
      </ButtonRow>
    </>
  );
}

const columns = ['read', 'added', 'changed', 'ended', 'unchanged'] as const;

function Counts({ roster }: { roster: RosterImport }) {
  const t = useT();
  const format = useFormat();
  return (
    <div className={styles.scroll}>
      <table className={styles.counts}>
        <thead>
          <tr>
            <th scope="col">{t('roster.file')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`roster.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Object.entries(roster.counts).map(([file, counts]) => (
            <tr key={file}>
              <th scope="row">{file}</th>
              {columns.map((column) => (
                <td key={column}>{format.number(counts[column])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Errors({ id }: { id: string }) {
  const rows = useQuery(queries.rosterImportRows(id));
  return (
    <Loaded query={rows}>
      {(all) => (
        <ul className={styles.errors}>
          {all.map((row) => (
            <ErrorLine key={`${row.file}-${row.line}-${row.field}-${row.code}`} row={row} />
          ))}
        </ul>
      )}
    </Loaded>
  );
}

function ErrorLine({ row }: { row: ImportRow }) {
  const t = useT();
  const values = { ...row, field: row.field ?? 'none' };
  return <li>{t(row.line > 0 ? 'roster.errorRow' : 'roster.errorFile', values)}</li>;
}
