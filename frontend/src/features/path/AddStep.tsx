import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { LearningPath } from '../../api';
import { useT } from '../../i18n';
import { Button, ButtonRow, prepareDialog } from '../../ui';
import { SuggestChange } from './SuggestChange';

/** An own idea for the path as a whole. */
export function AddStep({ path }: { path: LearningPath }) {
  const t = useT();
  const [adding, setAdding] = useState(false);
  return (
    <>
      <ButtonRow>
        <Button icon={Plus} kind="quiet" onPointerEnter={prepareDialog} onClick={() => setAdding(true)}>
          {t('codesign.add')}
        </Button>
      </ButtonRow>
      {adding && <SuggestChange path={path} onClose={() => setAdding(false)} />}
    </>
  );
}
