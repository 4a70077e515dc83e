import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { type CompetencyState, type LearningPath, type PersonRef, queries, useMe } from '../../api';
import { useT } from '../../i18n';
import { Avatar, Card, Disclosure, EmptyState, LevelChip, Loaded, Page, Stack } from '../../ui';
import styles from './Family.module.css';
import { FromCheckIn } from './FromCheckIn';
import { SupportInUse } from './SupportInUse';

// How a level came about is read now and then: it is fetched when somebody asks.
const HowItCame = lazy(async () => ({ default: (await import('./HowItCame')).HowItCame }));

/** Each child on one page: what is next, and what they have shown. */
export default function FamilyHome() {
  const t = useT();
  const me = useMe();
  return (
    <Page title={me.children.length === 1 ? (me.children[0]?.name ?? '') : t('family.title')}>
      {me.children.length === 0 && <EmptyState title={t('family.none')}>{t('family.none.text')}</EmptyState>}
      <Stack gap="loose">
        {me.children.map((child) => (
          <Child key={child.id} child={child} />
        ))}
      </Stack>
    </Page>
  );
}

function Child({ child }: { child: PersonRef }) {
  const t = useT();
  const path = useQuery(queries.path(child.id));
  const state = useQuery(queries.state(child.id));
  return (
    <section aria-label={child.name} className={styles.child}>
      <div className={styles.head}>
        <Avatar person={child} />
        <h2>{child.name}</h2>
      </div>
      <Card as="div">
        <h3>{t('family.now')}</h3>
        <Loaded query={path} errorTitle={t('family.error')}>
          {(data) => <Now path={data} />}
        </Loaded>
      </Card>
      <FromCheckIn childId={child.id} />
      <SupportInUse childId={child.id} />
      <Card as="div">
        <h3>{t('family.how')}</h3>
        <Loaded query={state} errorTitle={t('family.error')}>
          {(data) => <Shown items={data.items} studentId={child.id} />}
        </Loaded>
      </Card>
    </section>
  );
}

const open = ['IN_PROGRESS', 'AVAILABLE', 'EVIDENCE_IN'];

function Now({ path }: { path: LearningPath }) {
  const t = useT();
  const steps = path.active?.sections.flatMap((section) => section.steps) ?? [];
  const next = steps.filter(({ status }) => open.includes(status)).slice(0, 3);
  if (next.length === 0) return <p className="quiet">{t('family.noPath')}</p>;
  return (
    <ul className={styles.rows}>
      {next.map((step) => (
        <li key={step.id}>{step.title}</li>
      ))}
    </ul>
  );
}

function Shown({ items, studentId }: { items: readonly CompetencyState[]; studentId: string }) {
  const t = useT();
  const attained = items.filter(({ status }) => status === 'ATTAINED' || status === 'DUE_FOR_CHECK');
  const onTheWay = items.filter(({ status }) => status === 'DEVELOPING' || status === 'SUFFICIENT');
  return (
    <>
      <p>
        {t('family.shown', { count: attained.length })}, {t('family.on', { count: onTheWay.length })}.
      </p>
      <ul className={styles.rows}>
        {[...attained, ...onTheWay].slice(0, 12).map((item) => (
          <li key={item.competencyId}>
            <LevelChip level={item.level} />
            <Disclosure summary={item.statement} className={styles.why}>
              <Suspense>
                <HowItCame state={item} studentId={studentId} />
              </Suspense>
            </Disclosure>
          </li>
        ))}
      </ul>
    </>
  );
}
