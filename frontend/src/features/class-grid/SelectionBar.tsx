import { Eye, X } from 'lucide-react';
import type { GridColumn } from '../../api';
import { useT } from '../../i18n';
import { IconButton, LinkButton } from '../../ui';
import { shortName } from '../shared/shortName';
import styles from './Grid.module.css';

interface Props {
  /** Student and competency, with a dot between. */
  selected: ReadonlySet<string>;
  columns: readonly GridColumn[];
  classId: string;
  onClear: () => void;
}

/** What can be done with the selected cells: to note what these students show, for the competency they share. */
export function SelectionBar({ selected, columns, classId, onClear }: Props) {
  const t = useT();
  const cells = [...selected].map((key) => key.split('.'));
  const skills = new Set(cells.map(([, competency]) => competency));
  const [skill] = skills.size === 1 ? skills : [];
  const column = columns.find(({ id }) => id === skill);
  const who = cells.map(([student]) => student).join('.');
  return (
    <div className={styles.selection} role="toolbar" aria-label={t('grid.selection')}>
      <b role="status">{t('grid.selected', { count: selected.size })}</b>
      <span className="small quiet">{column ? shortName(column) : t('grid.selected.several')}</span>
      {column && (
        <LinkButton to="/t/observe" search={{ class: classId, skill, who }} kind="primary" icon={Eye}>
          {t('grid.observe')}
        </LinkButton>
      )}
      <IconButton icon={X} label={t('grid.selected.clear')} onClick={onClear} />
    </div>
  );
}
