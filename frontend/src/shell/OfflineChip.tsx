import { CloudOff } from 'lucide-react';
import { useT } from '../i18n';
import { Chip } from '../ui/Chip';

export default function OfflineChip() {
  const t = useT();
  return (
    <Chip icon={CloudOff} look="outlined">
      {t('shell.offline')}
    </Chip>
  );
}
