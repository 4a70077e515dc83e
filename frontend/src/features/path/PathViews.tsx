import { lazy, Suspense, useState } from 'react';
import type { Evidence, LearningPath, PathSection } from '../../api';
import { useT } from '../../i18n';
import { useAgeMode } from '../../shell/ageMode';
import { Segmented, Skeleton, Stack } from '../../ui';
import { PathSections } from './PathSections';
import { SimpleSteps } from './SimpleSteps';
import { Timeline } from './Timeline';
import { type PathView, viewOf, views } from './views';

const PathMap = lazy(() => import('../path-map/PathMap'));

interface Props {
  path: LearningPath;
  sections: readonly PathSection[];
  work: readonly Evidence[];
}

/** The steps in the way a person likes to see them; the youngest begin with few. */
export function PathViews(props: Props) {
  const t = useT();
  const [view, setView] = useState<PathView>(viewOf(useAgeMode()));
  return (
    <Stack>
      <Segmented
        label={t('views.label')}
        value={view}
        onChange={setView}
        options={views.map((one) => ({ value: one, label: t(`views.${one}`) }))}
      />
      {view === 'SIMPLE' && <SimpleSteps {...props} />}
      {view === 'LIST' && <PathSections {...props} />}
      {view === 'TIMELINE' && <Timeline sections={props.sections} today={props.path.today} />}
      {view === 'MAP' && (
        <Suspense fallback={<Skeleton />}>
          <PathMap path={props.path} sections={props.sections} onList={() => setView('LIST')} />
        </Suspense>
      )}
    </Stack>
  );
}
