import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { useFormat, useT } from '../../i18n';
import { Avatar, Icon } from '../../ui';
import { shortName } from '../shared/shortName';
import styles from './Asks.module.css';
import { type Asked, useAsksPage } from './asks';

/** Who asks, about which skill, and the way to the piece. */
export function AskRow({ ask }: { ask: Asked }) {
  const t = useT();
  const format = useFormat();
  const page = useAsksPage();
  return (
    <li>
      <Link to={page} params={{ askId: ask.id }} className={styles.row}>
        <Avatar person={ask.askedBy} />
        <span>
          <b>{t('asks.from', { name: ask.askedBy.name })}</b>
          <small>
            {shortName(ask.competency)} · {format.day(ask.askedAt)}
          </small>
          {ask.note && <span dir="auto">{ask.note}</span>}
        </span>
        <Icon of={ChevronRight} directional />
      </Link>
    </li>
  );
}
