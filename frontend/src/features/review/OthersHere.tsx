import { Eye } from 'lucide-react';
import type { Evidence } from '../../api';
import { useFormat, useT } from '../../i18n';
import { Chip } from '../../ui';
import { usePresence } from './usePresence';

/** "Ms Reyes is looking at this too" */
export function OthersHere({ evidence }: { evidence: Evidence }) {
  const t = useT();
  const format = useFormat();
  const others = usePresence(evidence).map(({ name }) => name);
  return (
    <div role="status">
      {others.length > 0 && (
        <Chip icon={Eye} look="accent">
          {t('review.others.here', { names: format.list(others), count: others.length })}
        </Chip>
      )}
    </div>
  );
}
