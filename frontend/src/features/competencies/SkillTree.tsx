import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { queries } from '../../api';
import { useT } from '../../i18n';
import { Disclosure, LevelGlyph, Loaded, useLevelName } from '../../ui';
import styles from './Competencies.module.css';
import { type Branch, holds, treeOf } from './tree';
import { useCompetencyLinks } from './useCompetencyLinks';
import { useOwnLevels } from './useOwnLevels';

/** The outline of a framework: areas and groups open and close, skills are links. */
export function SkillTree({ frameworkId }: { frameworkId: string }) {
  const t = useT();
  const items = useQuery(queries.frameworkItems(frameworkId));
  const tree = useMemo(() => treeOf(items.data?.items ?? []), [items.data]);
  return (
    <Loaded query={items} errorTitle={t('competencies.error')}>
      {() => <Branches branches={tree} />}
    </Loaded>
  );
}

function Branches({ branches }: { branches: readonly Branch[] }) {
  return (
    <ul className={styles.tree}>
      {branches.map((branch) => (
        <li key={branch.item.id}>
          {branch.children.length > 0 ? <Group branch={branch} /> : <SkillLink branch={branch} />}
        </li>
      ))}
    </ul>
  );
}

const countOf = ({ children }: Branch): number =>
  children.reduce((sum, child) => sum + (child.children.length > 0 ? countOf(child) : 1), 0);

function Group({ branch }: { branch: Branch }) {
  const t = useT();
  const { competencyId } = useParams({ strict: false });
  return (
    <Disclosure
      startOpen={holds(branch, competencyId)}
      summary={
        <span className={styles.group}>
          <b>{branch.item.statement}</b>
          <small>{t('competencies.count', { count: countOf(branch) })}</small>
        </span>
      }
    >
      {branch.item.kind === 'COMPETENCY' && <SkillLink branch={branch} />}
      <Branches branches={branch.children} />
    </Disclosure>
  );
}

function SkillLink({ branch: { item } }: { branch: Branch }) {
  const { page } = useCompetencyLinks();
  const nameOf = useLevelName();
  const own = useOwnLevels()(item.id);
  return (
    <Link to={page} params={{ competencyId: item.id }} search={(before) => before} className={styles.skill}>
      {own && <LevelGlyph level={own.level} />}
      <span>
        {item.statement}
        {item.code && <small>{item.code}</small>}
        {own && <span className="visually-hidden">, {nameOf(own.level)}</span>}
      </span>
    </Link>
  );
}
