import { LayoutTemplate } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useT } from '../../i18n';
import { Button, prepareDialog } from '../../ui';

const UseTemplate = lazy(() => import('./UseTemplate'));

/** A template for a whole class. */
export function ClassTemplates({ classId }: { classId: string }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        kind="quiet"
        icon={LayoutTemplate}
        onClick={() => {
          prepareDialog();
          setOpen(true);
        }}
      >
        {t('templates.use')}
      </Button>
      <Suspense>{open && <UseTemplate whom={{ classId }} onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
