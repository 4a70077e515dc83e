import { useQuery } from '@tanstack/react-query';
import { Award, CornerUpLeft, Flag, type LucideIcon, MoonStar, Route, Send } from 'lucide-react';
import type { StudentNews } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Card, CardHead, Icon, useLevelName } from '../../ui';
import { checkInQueries } from '../shared/checkInQueries';
import { shortName } from '../shared/shortName';
import styles from './CheckIns.module.css';

type Item = StudentNews['items'][number];

const icons: Record<Item['kind'], LucideIcon> = {
  EVIDENCE_SENT: Send,
  EVIDENCE_RETURNED: CornerUpLeft,
  LEVEL_SHOWN: MoonStar,
  COMPETENCY_ATTAINED: Award,
  PATH_AGREED: Route,
  PATH_PROPOSED: Route,
  GOAL_AGREED: Flag,
  GOAL_CLOSED: Flag,
};

/** So many are seen; a talk is not about all of them. */
const MOST = 8;

/** What happened since both last met. */
export function SinceLast({ studentId }: { studentId: string }) {
  const t = useT();
  const format = useFormat();
  const { data } = useQuery(checkInQueries.news(studentId));
  if (!data) return null;
  const title = t(data.sinceCheckIn ? 'checkins.since' : 'checkins.since.days', {
    day: format.day(data.since),
  });
  return (
    <Card aria-labelledby="since">
      <CardHead>
        <h2 id="since">{title}</h2>
      </CardHead>
      {data.items.length === 0 && <p className="quiet">{t('checkins.since.none')}</p>}
      <ul className={styles.topics}>
        {data.items.slice(0, MOST).map((item) => (
          <News key={`${item.kind}${item.at}${item.subjectId}`} item={item} />
        ))}
      </ul>
    </Card>
  );
}

function News({ item }: { item: Item }) {
  const t = useT();
  const format = useFormat();
  const nameOf = useLevelName();
  const words = t(`checkins.news.${item.kind}`, {
    title: item.title ?? '',
    skill: item.competency ? shortName(item.competency) : '',
    level: item.level === undefined ? '' : nameOf(item.level),
  });
  return (
    <li>
      <Icon of={icons[item.kind]} small />
      <p>
        {words}
        <small>{format.day(item.at)}</small>
      </p>
    </li>
  );
}
