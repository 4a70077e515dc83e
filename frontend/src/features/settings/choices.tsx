import type { ReactNode } from 'react';
import type { AgeMode, Theme } from '../../api';
import { type Locale, localeOf, useT } from '../../i18n';
import { textScales, usePreferences } from '../../shell/usePreferences';
import { RadioCards } from '../../ui';
import styles from './Settings.module.css';

const legend = (words: string): ReactNode => <h2 className={styles.legend}>{words}</h2>;

/** The language of the app. Each language is named in itself. */
export function LanguageChoice() {
  const t = useT();
  const { preferences, change } = usePreferences();
  return (
    <RadioCards<Locale>
      legend={legend(t('settings.language'))}
      value={localeOf(preferences.locale)}
      onChange={(locale) => change({ locale })}
      options={[
        { value: 'en', title: <span lang="en">{t('language.en')}</span> },
        { value: 'es', title: <span lang="es">{t('language.es')}</span> },
      ]}
    />
  );
}

export function ThemeChoice() {
  const t = useT();
  const { preferences, change } = usePreferences();
  return (
    <RadioCards<Theme>
      legend={legend(t('settings.theme'))}
      value={preferences.theme}
      onChange={(theme) => change({ theme })}
      options={[
        { value: 'SYSTEM', title: t('theme.system') },
        { value: 'LIGHT', title: t('theme.light') },
        { value: 'DARK', title: t('theme.dark') },
      ]}
    />
  );
}

export function TextSizeChoice() {
  const t = useT();
  const { preferences, change } = usePreferences();
  return (
    <>
      <RadioCards
        legend={legend(t('settings.textSize'))}
        value={String(preferences.textScale)}
        onChange={(scale) => change({ textScale: Number(scale) })}
        options={textScales.map((scale) => ({
          value: String(scale),
          title: t('settings.percent', { scale }),
        }))}
      />
      <p className={styles.sample}>{t('settings.sample')}</p>
    </>
  );
}

const modes: readonly AgeMode[] = ['BY_GRADE', 'SIMPLE', 'STANDARD', 'DETAIL'];

/** How much a student's pages show at once. */
export function AgeModeChoice() {
  const t = useT();
  const { preferences, change } = usePreferences();
  return (
    <RadioCards
      legend={legend(t('settings.ageMode'))}
      value={preferences.ageMode}
      onChange={(ageMode: AgeMode) => change({ ageMode })}
      options={modes.map((value) => ({
        value,
        title: t(`ageMode.${value}`),
        note: t(`ageMode.note.${value}`),
      }))}
    />
  );
}
