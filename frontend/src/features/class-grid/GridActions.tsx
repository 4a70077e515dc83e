import { useNavigate } from '@tanstack/react-router';
import { Download, Eye, EyeOff, Printer, Route } from 'lucide-react';
import { memo } from 'react';
import type { ClassGrid } from '../../api';
import { useT } from '../../i18n';
import { Button, ButtonRow, LinkButton } from '../../ui';
import { saveAsCsv } from './csv';

/** What can be done with the class as a whole, beside its title. */
export const GridActions = memo(function GridActions({
  grid,
  hideNames,
}: {
  grid: ClassGrid;
  hideNames: boolean;
}) {
  const t = useT();
  const navigate = useNavigate({ from: '/t/c/$classId/grid' });
  const toggleNames = () =>
    void navigate({ search: (before) => ({ ...before, names: hideNames ? undefined : 'hidden' }) });
  return (
    <ButtonRow>
      <Button kind="quiet" icon={hideNames ? Eye : EyeOff} onClick={toggleNames}>
        {t(hideNames ? 'grid.names.show' : 'grid.names.hide')}
      </Button>
      <LinkButton to="/t/c/$classId/paths" params={{ classId: grid.class.id }} kind="quiet" icon={Route}>
        {t('firstPaths.link')}
      </LinkButton>
      <Button kind="quiet" icon={Printer} onClick={() => window.print()}>
        {t('grid.print')}
      </Button>
      <Button kind="quiet" icon={Download} onClick={() => saveAsCsv(grid)}>
        {t('grid.csv')}
      </Button>
    </ButtonRow>
  );
});
