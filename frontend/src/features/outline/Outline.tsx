import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { type LearningPath, type PathRevision, queries } from '../../api';
import { useT } from '../../i18n';
import { Button, ButtonRow, Disclosure } from '../../ui';
import { stepsOf } from '../path/model';
import { BulkBar } from './BulkBar';
import { focusRow } from './focusRow';
import { InsertLine } from './InsertLine';
import styles from './Outline.module.css';
import { OutlineRow } from './OutlineRow';
import { type OutlineActs, useOutline } from './useOutline';

/** Where the line for a new step is open, and the sign it begins with. */
interface Cursor {
  at: number;
  sign: string;
}

/** The proposed path as a list to work on, by keyboard or by the menu of each row. */
export default function Outline({ path, revision }: { path: LearningPath; revision: PathRevision }) {
  const t = useT();
  const outline = useOutline(path.studentId, revision);
  return (
    <Disclosure summary={t('outline.open')}>
      <Rows path={path} outline={outline} />
      <p role="status" className="visually-hidden">
        {outline.said}
      </p>
      <ButtonRow>
        <Button kind="primary" busy={outline.busy} disabled={outline.count === 0} onClick={outline.save}>
          {t('outline.save', { count: outline.count })}
        </Button>
        <Button kind="quiet" disabled={outline.count === 0} onClick={outline.undo}>
          {t('outline.undo')}
        </Button>
      </ButtonRow>
      <p className="small quiet">{t('outline.keys')}</p>
    </Disclosure>
  );
}

function Rows({ path, outline }: { path: LearningPath; outline: OutlineActs }) {
  const t = useT();
  const { rows } = outline;
  const [cursor, setCursor] = useState<Cursor>();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const { data: student } = useQuery(queries.student(path.studentId));
  const teachers = student?.teachers ?? [];
  const pinnable = new Map(path.active ? stepsOf(path.active).map((step) => [step.id, step]) : []);
  const chosen = rows.filter(({ key }) => picked.has(key));
  const pick = (key: string, wanted: boolean) =>
    setPicked((before) => new Set(wanted ? [...before, key] : [...before].filter((one) => one !== key)));
  const line = (at: number) =>
    cursor?.at === at && (
      <InsertLine
        key={`line-${at}-${cursor.sign}`}
        at={at}
        above={rows[at - 1]}
        sign={cursor.sign}
        teachers={teachers}
        outline={outline}
        onClose={() => {
          setCursor(undefined);
          focusRow(rows[at - 1]?.key);
        }}
        onAdded={() => setCursor({ at: at + 1, sign: '' })}
      />
    );
  return (
    <>
      {chosen.length > 0 && (
        <BulkBar
          rows={chosen}
          pinnable={pinnable}
          studentId={path.studentId}
          outline={outline}
          onDone={() => setPicked(new Set())}
        />
      )}
      <ol className={styles.rows}>
        {line(0)}
        {rows.map((row, at) => [
          <OutlineRow
            key={row.key}
            row={row}
            neighbours={[rows[at - 1]?.key, rows[at + 1]?.key]}
            step={row.id === undefined ? undefined : pinnable.get(row.id)}
            studentId={path.studentId}
            teachers={teachers}
            outline={outline}
            picked={picked.has(row.key)}
            onPick={(wanted) => pick(row.key, wanted)}
            onInsert={(sign) => setCursor({ at: at + 1, sign })}
          />,
          line(at + 1),
        ])}
      </ol>
      {!cursor && (
        <Button kind="quiet" icon={Plus} onClick={() => setCursor({ at: rows.length, sign: '' })}>
          {t('outline.new')}
        </Button>
      )}
    </>
  );
}
