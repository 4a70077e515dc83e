import { useT } from '../../i18n';
import type { Saving } from './useAutosave';

/** Whether what was typed is kept, in words. */
export function SavingLine({ state }: { state: Saving }) {
  const t = useT();
  return (
    <span role="status" className="small quiet">
      {t(`checkins.saving.${state}`)}
    </span>
  );
}
