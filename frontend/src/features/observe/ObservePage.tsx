import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { queries, useMe } from '../../api';
import { useT } from '../../i18n';
import { EmptyState, Loaded, Page, Select } from '../../ui';
import { shortName } from '../shared/shortName';
import { lastSkill } from './model';
import styles from './Observe.module.css';
import { ObserveForm } from './ObserveForm';

/** What a teacher sees in class, noted down in three taps: who, which level, save. */
export default function ObservePage() {
  const t = useT();
  const me = useMe();
  const { class: chosen, skill, who } = useSearch({ from: '/shell/t/observe' });
  const classId = chosen ?? me.classes[0]?.id;
  return (
    <Page title={t('observe.title')} lead={t('observe.lead')}>
      {classId ? (
        <ClassToObserve key={classId} classId={classId} skill={skill} who={who} />
      ) : (
        <EmptyState title={t('observe.noClass')} />
      )}
    </Page>
  );
}

interface ClassProps {
  classId: string;
  skill: string | undefined;
  /** Ids of students with a dot between: those chosen elsewhere. */
  who: string | undefined;
}

function ClassToObserve({ classId, skill, who }: ClassProps) {
  const t = useT();
  const me = useMe();
  const navigate = useNavigate({ from: '/t/observe' });
  const grid = useQuery(queries.classGrid(classId));
  const go = (next: { class?: string; skill?: string }) =>
    navigate({ search: (before) => ({ ...before, ...next }), replace: true });
  return (
    <Loaded query={grid} errorTitle={t('observe.error')}>
      {({ students, competencies }) => {
        const chosen =
          [skill, lastSkill(classId)].find((id) => competencies.some((one) => one.id === id)) ??
          competencies[0]?.id;
        return (
          <div className={styles.page}>
            <div className={styles.what}>
              {me.classes.length > 1 && (
                <Select
                  label={t('observe.class')}
                  value={classId}
                  onChange={(id) => void go({ class: id, skill: undefined })}
                  options={me.classes.map(({ id, title }) => ({ value: id, label: title }))}
                />
              )}
              <Select
                label={t('observe.skill')}
                value={chosen ?? ''}
                onChange={(id) => void go({ skill: id })}
                options={competencies.map((one) => ({ value: one.id, label: shortName(one) }))}
              />
            </div>
            {chosen && (
              <ObserveForm
                key={chosen}
                classId={classId}
                competencyId={chosen}
                students={students}
                chosen={students.filter(({ id }) => who?.split('.').includes(id)).map(({ id }) => id)}
              />
            )}
          </div>
        );
      }}
    </Loaded>
  );
}
