import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { type Framework, queries } from '../../api';
import { useT } from '../../i18n';
import { classes, EmptyState, Loaded, Page, Select, TextField, TextLink } from '../../ui';
import { TrellisSpot } from '../../ui/spots';
import styles from './Competencies.module.css';
import { CompetencyDetail } from './CompetencyDetail';
import { SearchResults } from './SearchResults';
import { SkillTree } from './SkillTree';
import { useCompetencyLinks } from './useCompetencyLinks';

/** All skills of a framework as an outline, and one of them in detail. For students and teachers. */
export function Competencies() {
  const t = useT();
  const { home, isTeacher } = useCompetencyLinks();
  const { competencyId } = useParams({ strict: false });
  const frameworks = useQuery(queries.frameworks());
  const competency = useQuery({
    ...queries.competency(competencyId ?? ''),
    enabled: competencyId !== undefined,
  });
  const title = t(isTeacher ? 'competencies.title' : 'competencies.skills');
  return (
    <Page
      key={competencyId}
      title={(competencyId && competency.data?.statement) || title}
      lead={competencyId ? competency.data?.code : t('competencies.lead')}
      back={
        competencyId && (
          <TextLink to={home} icon={ArrowLeft} className={styles.back}>
            {title}
          </TextLink>
        )
      }
    >
      <div className={classes(styles.columns, competencyId !== undefined && styles.chosen)}>
        <div className={styles.outline}>
          <Loaded query={frameworks} errorTitle={t('competencies.error')}>
            {(all) => <Outline frameworks={all} framework={competency.data?.framework.id} />}
          </Loaded>
        </div>
        <div className={styles.detail}>
          {competencyId ? (
            <Loaded query={competency} errorTitle={t('competencies.errorOne')}>
              {(data) => <CompetencyDetail competency={data} />}
            </Loaded>
          ) : (
            <EmptyState spot={<TrellisSpot />} title={t('competencies.pick')}>
              {t('competencies.pick.text')}
            </EmptyState>
          )}
        </div>
      </div>
    </Page>
  );
}

/** Search and the tree of one framework. What is searched for and where is in the address. */
function Outline({
  frameworks,
  framework,
}: {
  frameworks: readonly Framework[];
  framework: string | undefined;
}) {
  const t = useT();
  const search = useSearch({ strict: false });
  const navigate = useNavigate();
  const [words, setWords] = useState(search.q ?? '');
  const asked = useDeferredValue(words.trim());
  const published = frameworks.filter(({ status }) => status !== 'DRAFT');
  const shown = search.framework ?? framework ?? published[0]?.id;
  const remember = (next: { q?: string; framework?: string }) =>
    navigate({ to: '.', search: (before) => ({ ...before, ...next }), replace: true });
  if (!shown) return <p className="quiet">{t('competencies.none')}</p>;
  return (
    <>
      {published.length > 1 && (
        <Select
          label={t('competencies.framework')}
          value={shown}
          onChange={(id) => void remember({ framework: id })}
          options={published.map(({ id, title }) => ({ value: id, label: title }))}
        />
      )}
      <TextField
        label={t('competencies.search')}
        type="search"
        value={words}
        onChange={(q) => {
          setWords(q);
          void remember({ q: q || undefined });
        }}
      />
      {asked.length > 1 ? <SearchResults words={asked} /> : <SkillTree frameworkId={shown} />}
    </>
  );
}
