import { useInfiniteQuery } from '@tanstack/react-query';
import { useT } from '../../i18n';
import { Button, ButtonRow, Loaded, useLevelName } from '../../ui';
import { shortName } from '../shared/shortName';
import { useReasonWords } from '../shared/standing/useReasonWords';
import styles from './Rules.module.css';
import { type Preview as Page, previewOf } from './useRules';

/** Real students whose standing would be another one under this version. What was confirmed stays. */
export function Preview({ ruleId }: { ruleId: string }) {
  const t = useT();
  const preview = useInfiniteQuery(previewOf(ruleId));
  return (
    <Loaded query={preview} errorTitle={t('rules.preview.error')}>
      {({ pages }) => (
        <section aria-label={t('rules.preview')} className={styles.preview}>
          <Counts pages={pages} />
          <ul className={styles.changes}>
            {pages
              .flatMap(({ items }) => items)
              .toSorted((a, b) => Number(moves(b)) - Number(moves(a)))
              .map((item) => (
                <Change key={`${item.student.id}${item.competency.id}`} item={item} />
              ))}
          </ul>
          {preview.hasNextPage && (
            <ButtonRow>
              <Button kind="quiet" busy={preview.isFetchingNextPage} onClick={() => preview.fetchNextPage()}>
                {t('rules.preview.more')}
              </Button>
            </ButtonRow>
          )}
        </section>
      )}
    </Loaded>
  );
}

type Item = Page['items'][number];

/** The status would be another one, not only the level or the reason. */
const moves = ({ from, to }: Item) => from.status !== to.status;

const sum = (pages: readonly Page[], of: (page: Page) => number) =>
  pages.reduce((total, page) => total + of(page), 0);

function Counts({ pages }: { pages: readonly Page[] }) {
  const t = useT();
  return (
    <p role="status">
      <b>{t('rules.preview.count', { count: sum(pages, ({ items }) => items.length) })}</b>{' '}
      {t('rules.preview.of', {
        moves: sum(pages, ({ items }) => items.filter(moves).length),
        students: sum(pages, ({ students }) => students),
        states: sum(pages, ({ states }) => states),
      })}
    </p>
  );
}

function Change({ item }: { item: Item }) {
  const t = useT();
  const words = useReasonWords();
  const nameOf = useLevelName();
  return (
    <li>
      <p>
        <b>
          <bdi>{item.student.name}</bdi>
        </b>{' '}
        · {shortName(item.competency)}
      </p>
      <p>
        {t('rules.preview.change', {
          from: t(`student.status.${item.from.status}`),
          fromLevel: nameOf(item.from.level),
          to: t(`student.status.${item.to.status}`),
          toLevel: nameOf(item.to.level),
        })}
      </p>
      <p className="small quiet">{words(item.to.reason)}</p>
    </li>
  );
}
