import { Copy, LayoutTemplate } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { LearningPath } from '../../api';
import { useT } from '../../i18n';
import { Button, prepareDialog } from '../../ui';

const SaveTemplate = lazy(() => import('./SaveTemplate'));
const UseTemplate = lazy(() => import('./UseTemplate'));

/** What a teacher does with templates on one student's path. The dialogs come when they are opened. */
export function PathTemplates({ path }: { path: LearningPath }) {
  const t = useT();
  const [open, setOpen] = useState<'save' | 'use'>();
  const close = () => setOpen(undefined);
  const show = (what: 'save' | 'use') => {
    prepareDialog();
    setOpen(what);
  };
  return (
    <>
      <Button kind="quiet" icon={LayoutTemplate} onClick={() => show('use')}>
        {t('templates.use')}
      </Button>
      {(path.active || path.proposed) && (
        <Button kind="quiet" icon={Copy} onClick={() => show('save')}>
          {t('templates.save')}
        </Button>
      )}
      <Suspense>
        {open === 'use' && <UseTemplate whom={{ studentId: path.studentId }} onClose={close} />}
        {open === 'save' && <SaveTemplate path={path} onClose={close} />}
      </Suspense>
    </>
  );
}
