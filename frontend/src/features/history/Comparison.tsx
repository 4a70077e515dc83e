import { Equal, type LucideIcon, Minus, PencilLine, Plus } from 'lucide-react';
import type { QuotedEntry } from '../../api';
import { useT } from '../../i18n';
import { classes, Icon } from '../../ui';
import { sectionOf } from '../profile/sections';
import type { Difference, DifferenceKind } from './difference';
import styles from './History.module.css';

const icons: Record<DifferenceKind, LucideIcon> = {
  ADDED: Plus,
  CHANGED: PencilLine,
  REMOVED: Minus,
  UNCHANGED: Equal,
};

/** One of the two that are compared. */
export interface Side {
  id: string;
  /** At the head of its column. */
  name: string;
  /** In the list to pick from. */
  label: string;
  entries: readonly QuotedEntry[];
}

interface Props {
  differences: readonly Difference[];
  from: Side;
  to: Side;
}

/** Each line before and after, with a word for what became of it. Side by side, or under each other on a phone. */
export function Comparison({ differences, from, to }: Props) {
  const t = useT();
  const count = (kind: DifferenceKind) => differences.filter((one) => one.kind === kind).length;
  return (
    <>
      <p role="status">
        {t('history.counts', {
          added: count('ADDED'),
          changed: count('CHANGED'),
          removed: count('REMOVED'),
          same: count('UNCHANGED'),
        })}
      </p>
      <table className={styles.comparison}>
        <thead>
          <tr>
            <th scope="col">{t('history.became')}</th>
            <th scope="col">{from.name}</th>
            <th scope="col">{to.name}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map((one) => (
            <Row key={(one.after ?? one.before)?.id} difference={one} from={from} to={to} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function Row({ difference, from, to }: Omit<Props, 'differences'> & { difference: Difference }) {
  const t = useT();
  const { kind, before, after } = difference;
  const entry = after ?? before;
  return (
    <tr className={kind === 'UNCHANGED' ? styles.same : undefined}>
      <th scope="row">
        <div>
          <Icon of={icons[kind]} />
          <span>
            {t(`history.${kind}`)}
            {entry && <small>{t(`profile.part.${sectionOf(entry).id}`)}</small>}
          </span>
        </div>
      </th>
      <Words entry={before} other={after} label={from.name} old />
      <Words entry={after} other={before} label={to.name} />
    </tr>
  );
}

interface WordsProps {
  entry: QuotedEntry | undefined;
  other: QuotedEntry | undefined;
  label: string;
  old?: boolean;
}

function Words({ entry, other, label, old }: WordsProps) {
  const t = useT();
  if (!entry) return <td data-label={label} className={styles.nothing} />;
  const readersChanged = other && entry.visibility !== other.visibility;
  const wordsChanged = entry.text !== other?.text;
  return (
    <td data-label={label}>
      <span dir="auto" className={classes(wordsChanged && (old ? styles.old : styles.new))}>
        {entry.text}
      </span>
      {readersChanged && (
        <small>{t('profile.sees', { visibility: t(`profile.visibility.${entry.visibility}`) })}</small>
      )}
    </td>
  );
}
