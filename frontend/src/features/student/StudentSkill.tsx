import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { type CompetencyState, queries } from '../../api';
import { useT } from '../../i18n';
import { Card, CardHead, EmptyState, Loaded, Stack, TextLink } from '../../ui';
import { StudentFrame } from '../shared/StudentFrame';
import { Decided } from '../shared/standing/Decided';
import { Standing } from '../shared/standing/Standing';
import { DecisionCard } from './DecisionCard';
import { LevelActions } from './LevelActions';
import { PieceLinks } from './PieceLinks';
import styles from './Student.module.css';

/** One skill of one student, for a teacher: where they stand and why, what it rests on, and what to decide. */
export default function StudentSkill() {
  const { competencyId = '' } = useParams({ strict: false });
  return (
    <StudentFrame>{(studentId) => <Skill studentId={studentId} competencyId={competencyId} />}</StudentFrame>
  );
}

interface Props {
  studentId: string;
  competencyId: string;
}

function Skill({ studentId, competencyId }: Props) {
  const t = useT();
  const state = useQuery(queries.state(studentId));
  return (
    <Stack>
      <TextLink to="/t/s/$studentId" params={{ studentId }} icon={ArrowLeft}>
        {t('student.allSkills')}
      </TextLink>
      <Loaded query={state} errorTitle={t('student.error.state')}>
        {(data) => {
          const item = data.items.find((one) => one.competencyId === competencyId);
          return item ? (
            <Parts state={item} studentId={studentId} />
          ) : (
            <EmptyState title={t('student.none')}>{t('student.none.text')}</EmptyState>
          );
        }}
      </Loaded>
    </Stack>
  );
}

function Parts({ state, studentId }: { state: CompetencyState; studentId: string }) {
  const t = useT();
  const { data = [] } = useQuery(queries.advancements(studentId));
  const decisions = data.filter(({ competency }) => competency.id === state.competencyId);
  const open = decisions.find(({ status }) => status === 'PROPOSED');
  return (
    <div className={styles.skill}>
      {open && (
        <section aria-label={t('decision.title')} className={styles.decisions}>
          <h2>{t('decision.title')}</h2>
          <DecisionCard advancement={open} isFirst />
        </section>
      )}
      <Card aria-labelledby="standing">
        <CardHead>
          <h2 id="standing">{state.statement}</h2>
        </CardHead>
        <Standing state={state} studentId={studentId} forEducator />
      </Card>
      {!open && (
        <Card aria-labelledby="pieces">
          <CardHead>
            <h2 id="pieces">{t('student.pieces')}</h2>
          </CardHead>
          <PieceLinks studentId={studentId} competencyId={state.competencyId} />
        </Card>
      )}
      <Decided decisions={decisions} />
      <LevelActions state={state} studentId={studentId} decisions={decisions} />
    </div>
  );
}
