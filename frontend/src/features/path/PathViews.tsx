import { useState } from 'react';
import { type Evidence, type LearningPath, type PathSection, useMe } from '../../api';
import { useT } from '../../i18n';
import { Segmented, Stack } from '../../ui';
import { PathSections } from './PathSections';
import { SimpleSteps } from './SimpleSteps';
import { Timeline } from './Timeline';
import { type PathView, viewForGrade, views } from './views';

interface Props {
  path: LearningPath;
  sections: readonly PathSection[];
  work: readonly Evidence[];
}

const KEPT = 'path-view';

/** As chosen on this device before. */
function kept(): PathView | undefined {
  const value = localStorage.getItem(KEPT);
  return views.find((view) => view === value);
}

/** The steps in the way a person likes to see them; the youngest begin with few. */
export function PathViews(props: Props) {
  const t = useT();
  const { gradeLevel } = useMe();
  const [view, setView] = useState<PathView>(() => kept() ?? viewForGrade(gradeLevel));
  const choose = (next: PathView) => {
    localStorage.setItem(KEPT, next);
    setView(next);
  };
  return (
    <Stack>
      <Segmented
        label={t('views.label')}
        value={view}
        onChange={choose}
        options={views.map((one) => ({ value: one, label: t(`views.${one}`) }))}
      />
      {view === 'SIMPLE' && <SimpleSteps {...props} />}
      {view === 'LIST' && <PathSections {...props} />}
      {view === 'TIMELINE' && <Timeline sections={props.sections} today={props.path.today} />}
    </Stack>
  );
}
