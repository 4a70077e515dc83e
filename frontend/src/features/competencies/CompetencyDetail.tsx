import { Link } from '@tanstack/react-router';
import { Archive } from 'lucide-react';
import { type Competency, type CompetencyRef, useMe } from '../../api';
import { useT } from '../../i18n';
import { Banner, Card, CardHead, Icon, LevelChip, Stack } from '../../ui';
import { Standing } from '../shared/standing/Standing';
import styles from './Competencies.module.css';
import { Continuum } from './Continuum';
import { OwnDecision } from './OwnDecision';
import { OwnEvidence } from './OwnEvidence';
import { useCompetencyLinks } from './useCompetencyLinks';
import { useOwnLevels } from './useOwnLevels';

/** What a skill means, how each level looks, what comes before and after. */
export function CompetencyDetail({ competency }: { competency: Competency }) {
  const t = useT();
  return (
    <Stack>
      {competency.retired && <Banner icon={<Icon of={Archive} />}>{t('competency.retired')}</Banner>}
      <OwnState competencyId={competency.id} />
      <Card aria-labelledby="levels">
        <CardHead>
          <h2 id="levels">{t('competency.levels')}</h2>
        </CardHead>
        <Continuum competency={competency} />
      </Card>
      <Related competency={competency} />
      <Official competency={competency} />
    </Stack>
  );
}

/** Where the student who looks stands. */
function OwnState({ competencyId }: { competencyId: string }) {
  const t = useT();
  const { studentId } = useMe();
  const own = useOwnLevels()(competencyId);
  if (!studentId) return null;
  return (
    <Card aria-labelledby="own">
      <CardHead>
        <h2 id="own">{t('competency.own')}</h2>
      </CardHead>
      {own ? (
        <Standing state={own} studentId={studentId} />
      ) : (
        <div className={styles.own}>
          <LevelChip level={0} />
          <p className="small quiet">{t('competency.evidence')}</p>
        </div>
      )}
      {own && own.waitingCount > 0 && (
        <p className="small quiet">{t('competency.waiting', { count: own.waitingCount })}</p>
      )}
      <OwnDecision studentId={studentId} competencyId={competencyId} />
      <OwnEvidence studentId={studentId} competencyId={competencyId} />
    </Card>
  );
}

function Related({ competency }: { competency: Competency }) {
  const t = useT();
  const lists = [
    { title: t('competency.before'), skills: competency.prerequisites },
    { title: t('competency.after'), skills: competency.leadsTo },
    { title: t('competency.related'), skills: competency.related },
  ].filter(({ skills }) => skills.length > 0);
  if (lists.length === 0) return null;
  return (
    <Card as="div" className={styles.related}>
      {lists.map(({ title, skills }) => (
        <section key={title}>
          <h2>{title}</h2>
          <Skills skills={skills} />
        </section>
      ))}
    </Card>
  );
}

function Skills({ skills }: { skills: readonly CompetencyRef[] }) {
  const { page } = useCompetencyLinks();
  return (
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
              <small>{skill.code}</small>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The standard's own words, for those who need them. */
function Official({ competency }: { competency: Competency }) {
  const t = useT();
  const facts = [
    [t('competency.framework'), competency.framework.title],
    [t('competency.area'), competency.area],
    [t('competency.code'), competency.code],
    [t('competency.grades'), competency.gradeLevels.map((grade) => grade.replace(/^0/, '')).join(', ')],
    [t('competency.address'), competency.caseUri],
  ].filter((fact): fact is [string, string] => Boolean(fact[1]));
  return (
    <Card look="sunken" aria-labelledby="official">
      <CardHead>
        <h2 id="official">{t('competency.official')}</h2>
      </CardHead>
      {competency.officialStatement !== competency.statement && <p>{competency.officialStatement}</p>}
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
