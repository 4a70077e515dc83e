import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useMe } from '../../api';
import { useT } from '../../i18n';
import { usePreferences } from '../../shell/usePreferences';
import { Button, Card, Page } from '../../ui';
import { LikeCard } from './LikeCard';
import { ReadersCard } from './ReadersCard';
import { LanguageCard, ReadingCard } from './ReadingCards';
import styles from './Welcome.module.css';

const cards = [LanguageCard, ReadersCard, ReadingCard, LikeCard] as const;

/** A student's first sign-in: four cards, each of which can be skipped, and then the path. */
export function Welcome() {
  const t = useT();
  const me = useMe();
  const { change } = usePreferences();
  const navigate = useNavigate();
  const [at, setAt] = useState(0);
  const top = useRef<HTMLParagraphElement>(null);
  const go = (to: number) => {
    setAt(to);
    top.current?.focus();
  };
  const leave = () => {
    change({ welcomed: true });
    navigate({ to: '/', replace: true });
  };
  const next = () => (at + 1 < cards.length ? go(at + 1) : leave());
  const Shown = cards[at] ?? LanguageCard;
  return (
    <Page title={t('welcome.title', { name: me.givenName })} lead={t('welcome.lead')}>
      <div className={styles.page}>
        <p ref={top} tabIndex={-1} className={styles.count}>
          {t('welcome.count', { at: at + 1, count: cards.length })}
        </p>
        <ol className={styles.dots} aria-hidden="true">
          {cards.map((card, index) => (
            <li key={card.name} data-reached={index <= at || undefined} />
          ))}
        </ol>
        <Card as="div">
          <Shown onDone={leave} />
        </Card>
        <div className={styles.foot}>
          {at > 0 && (
            <Button kind="quiet" onClick={() => go(at - 1)}>
              {t('welcome.back')}
            </Button>
          )}
          {at + 1 < cards.length ? (
            <Button kind="primary" onClick={next}>
              {t('welcome.next')}
            </Button>
          ) : (
            <Button kind="quiet" onClick={leave}>
              {t('welcome.skip')}
            </Button>
          )}
        </div>
      </div>
    </Page>
  );
}
