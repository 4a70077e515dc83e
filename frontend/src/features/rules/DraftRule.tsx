import { useState } from 'react';
import { useT } from '../../i18n';
import { Button, ButtonRow, Card, Checkbox, Select, Stack, TextField, useLevelName } from '../../ui';
import { RuleInWords } from '../shared/standing/RuleInWords';
import styles from './Rules.module.css';
import { type Kind, kinds, parametersOf, type Setting, settingsOf, type Values } from './settings';
import { useRuleActions } from './useRules';

const levels = [1, 2, 3, 4];
const isLevel = (setting: Setting) => setting === 'requiredLevel' || setting === 'startLevel';

/** A new version: its kind, its numbers, and beside them what they say in words. */
export function DraftRule({ onDone }: { onDone: () => void }) {
  const t = useT();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<Kind>('BODY_OF_EVIDENCE');
  const [values, setValues] = useState<Values>({});
  const [missing, setMissing] = useState(false);
  const { draft, busy } = useRuleActions();
  const parameters = parametersOf(kind, values);
  const save = () => {
    setMissing(name.trim() === '');
    if (name.trim()) draft({ name: name.trim(), kind, parameters }, onDone);
  };
  return (
    <Card as="div" className={styles.card}>
      <TextField
        label={t('rules.field.name')}
        help={t('rules.field.name.help')}
        value={name}
        onChange={setName}
        maxLength={120}
        error={missing ? t('rules.field.name.missing') : undefined}
      />
      <Select
        label={t('rules.field.kind')}
        value={kind}
        onChange={(value) => setKind(value as Kind)}
        options={kinds.map((value) => ({ value, label: t(`rules.kind.${value}`) }))}
      />
      <div className={styles.numbers}>
        {settingsOf(kind).map((setting) => (
          <Field
            key={setting}
            setting={setting}
            value={String(values[setting] ?? parameters[setting] ?? '')}
            onChange={(value) => setValues((before) => ({ ...before, [setting]: value }))}
          />
        ))}
      </div>
      <Checkbox
        checked={values.peersCount === '1'}
        onChange={(on) => setValues((before) => ({ ...before, peersCount: on ? '1' : '' }))}
      >
        {t('rules.setting.peersCount')}
      </Checkbox>
      <Stack gap="tight">
        <h3>{t('rules.inWords')}</h3>
        <RuleInWords rule={{ kind, parameters }} />
      </Stack>
      <ButtonRow>
        <Button kind="primary" busy={busy} onClick={save}>
          {t('rules.draft')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t('profile.cancel')}
        </Button>
      </ButtonRow>
    </Card>
  );
}

interface FieldProps {
  setting: Setting;
  value: string;
  onChange: (value: string) => void;
}

function Field({ setting, value, onChange }: FieldProps) {
  const t = useT();
  const nameOf = useLevelName();
  const label = t(`rules.setting.${setting}`);
  if (isLevel(setting)) {
    const options = levels.map((level) => ({ value: String(level), label: nameOf(level) }));
    return <Select label={label} value={value} onChange={onChange} options={options} />;
  }
  return (
    <TextField
      label={label}
      type="number"
      min={0}
      step={setting === 'minAverage' ? 0.1 : 1}
      value={value}
      onChange={onChange}
    />
  );
}
