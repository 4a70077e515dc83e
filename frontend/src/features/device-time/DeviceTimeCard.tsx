import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type DeviceTime, get } from '../../api';
import { useT } from '../../i18n';
import { Button, ButtonRow, Card, Loaded, Stack, TextField } from '../../ui';
import { minutesIn } from './minutes';
import { useDeviceTime } from './useDeviceTime';

interface Props {
  /** Where the decision stands: the district's, or a student's. */
  address: string;
  mayChange: boolean;
  /** A student's own: empty means the district's. */
  isOwn?: boolean;
}

/** How long a plan may put a student in front of a screen in a week, and who decided so. */
export function DeviceTimeCard({ address, mayChange, isOwn = false }: Props) {
  const t = useT();
  const time = useQuery(get<DeviceTime>(address));
  return (
    <Card aria-labelledby="device-time">
      <Stack gap="tight">
        <h2 id="device-time">{t('device.title')}</h2>
        <p className="quiet">{t('device.lead')}</p>
        <Loaded query={time} errorTitle={t('device.error')}>
          {(known) => <Decision address={address} time={known} mayChange={mayChange} isOwn={isOwn} />}
        </Loaded>
      </Stack>
    </Card>
  );
}

interface DecisionProps extends Required<Props> {
  time: DeviceTime;
}

function Decision({ time, mayChange, isOwn, address }: DecisionProps) {
  const t = useT();
  const [changing, setChanging] = useState(false);
  const { minutesPerWeek: count, ownMinutesPerWeek } = time;
  const inherited = isOwn && ownMinutesPerWeek === undefined;
  const words =
    count === undefined ? t('device.none') : t(inherited ? 'device.ofDistrict' : 'device.now', { count });
  if (changing)
    return <DecisionForm address={address} time={time} isOwn={isOwn} onDone={() => setChanging(false)} />;
  return (
    <>
      <p>
        <strong>{words}</strong>
      </p>
      {mayChange && (
        <ButtonRow>
          <Button kind="quiet" onClick={() => setChanging(true)}>
            {t('device.change')}
          </Button>
        </ButtonRow>
      )}
    </>
  );
}

interface FormProps {
  address: string;
  time: DeviceTime;
  isOwn: boolean;
  onDone: () => void;
}

function DecisionForm({ address, time, isOwn, onDone }: FormProps) {
  const t = useT();
  const { decide, busy } = useDeviceTime(address);
  const before = isOwn ? time.ownMinutesPerWeek : time.minutesPerWeek;
  const [text, setText] = useState(before === undefined ? '' : String(before));
  const [tried, setTried] = useState(false);
  const minutes = minutesIn(text);
  const save = async () => {
    setTried(true);
    if (minutes === 'bad') return;
    await decide(minutes, time.version);
    onDone();
  };
  return (
    <>
      <TextField
        label={t('device.minutes')}
        help={t(isOwn ? 'device.own.help' : 'device.minutes.help')}
        inputMode="numeric"
        value={text}
        onChange={setText}
        error={tried && minutes === 'bad' ? t('device.bad') : undefined}
      />
      <ButtonRow>
        <Button kind="primary" busy={busy} onClick={save}>
          {t('device.save')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t('profile.cancel')}
        </Button>
      </ButtonRow>
    </>
  );
}
