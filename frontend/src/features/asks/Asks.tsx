import { useQuery } from '@tanstack/react-query';
import { Check, Clock, UserPlus, X } from 'lucide-react';
import { useState } from 'react';
import type { Evidence } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Avatar, Button, ButtonRow, Card, CardHead, Chip, prepareDialog } from '../../ui';
import { shortName } from '../shared/shortName';
import { AskDialog } from './AskDialog';
import styles from './Asks.module.css';
import { type Ask, asksOf } from './asks';

interface Props {
  evidence: Evidence;
  forEducator?: boolean;
}

const judgeable = ['OFFERED', 'SUBMITTED', 'ACCEPTED'];

/** Whom somebody asked about a piece, and the way to ask one more. */
export function Asks({ evidence, forEducator = false }: Props) {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const { data = [] } = useQuery(asksOf(evidence.studentId, evidence.id));
  const mayAsk = judgeable.includes(evidence.status);
  if (!mayAsk && data.length === 0) return null;
  return (
    <Card aria-labelledby="asks" className={styles.asks}>
      <CardHead>
        <h2 id="asks">{t('ask.title')}</h2>
      </CardHead>
      {data.length === 0 && <p className="small quiet">{t('ask.none')}</p>}
      {data.length > 0 && (
        <ul className={styles.asked}>
          {data.map((ask) => (
            <AskedRow key={ask.id} ask={ask} />
          ))}
        </ul>
      )}
      {mayAsk && (
        <ButtonRow>
          <Button icon={UserPlus} onPointerEnter={prepareDialog} onClick={() => setAsking(true)}>
            {t('ask.button')}
          </Button>
        </ButtonRow>
      )}
      {asking && <AskDialog evidence={evidence} forEducator={forEducator} onClose={() => setAsking(false)} />}
    </Card>
  );
}

const icons = { OPEN: Clock, ANSWERED: Check, DECLINED: X };

function AskedRow({ ask }: { ask: Ask }) {
  const t = useT();
  const format = useFormat();
  return (
    <li>
      <Avatar person={ask.asked} size="tiny" />
      <p>
        <b>
          <bdi>{ask.asked.name}</bdi>
        </b>
        <small>
          {t(`ask.${ask.capacity}`)} · {shortName(ask.competency)} · {format.day(ask.askedAt)}
        </small>
        {ask.declineReason && <span dir="auto">{ask.declineReason}</span>}
      </p>
      <Chip icon={icons[ask.status]} look="outlined">
        {t(`ask.${ask.status}`)}
      </Chip>
    </li>
  );
}
