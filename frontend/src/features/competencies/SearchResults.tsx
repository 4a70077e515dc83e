import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { queries } from '../../api';
import { useT } from '../../i18n';
import { Loaded } from '../../ui';
import styles from './Competencies.module.css';
import { useCompetencyLinks } from './useCompetencyLinks';

/** What was found, in all frameworks. */
export function SearchResults({ words }: { words: string }) {
  const t = useT();
  const { page } = useCompetencyLinks();
  const found = useQuery(queries.competencies(words));
  return (
    <Loaded query={found} errorTitle={t('competencies.error')}>
      {(skills) => (
        <>
          <p role="status" className="small quiet">
            {t('competencies.found', { count: skills.length })}
          </p>
          <ul className={styles.tree}>
            {skills.map((skill) => (
              <li key={skill.id}>
                <Link
                  to={page}
                  params={{ competencyId: skill.id }}
                  search={(before) => before}
                  className={styles.skill}
                >
                  <span>
                    {skill.statement}
                    <small>{[skill.code, skill.area].filter(Boolean).join(' · ')}</small>
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Loaded>
  );
}
