import type { Theme } from '../../api';
import { type Locale, localeOf, useT } from '../../i18n';
import { textScales, usePreferences } from '../../shell/usePreferences';
import { Card, Page, RadioCards, Stack } from '../../ui';
import styles from './Settings.module.css';

/** Language, colours and text size. Each choice shows at once. */
export function Settings() {
  const t = useT();
  const { preferences, change } = usePreferences();
  return (
    <Page title={t('settings.title')} lead={t('settings.lead')}>
      <div className={styles.narrow}>
        <Stack>
          <Card>
            <RadioCards<Locale>
              legend={<h2 className={styles.legend}>{t('settings.language')}</h2>}
              value={localeOf(preferences.locale)}
              onChange={(locale) => change({ locale })}
              options={[
                { value: 'en', title: <span lang="en">{t('language.en')}</span> },
                { value: 'es', title: <span lang="es">{t('language.es')}</span> },
              ]}
            />
          </Card>
          <Card>
            <RadioCards<Theme>
              legend={<h2 className={styles.legend}>{t('settings.theme')}</h2>}
              value={preferences.theme}
              onChange={(theme) => change({ theme })}
              options={[
                { value: 'SYSTEM', title: t('theme.system') },
                { value: 'LIGHT', title: t('theme.light') },
                { value: 'DARK', title: t('theme.dark') },
              ]}
            />
          </Card>
          <Card>
            <RadioCards
              legend={<h2 className={styles.legend}>{t('settings.textSize')}</h2>}
              value={String(preferences.textScale)}
              onChange={(scale) => change({ textScale: Number(scale) })}
              options={textScales.map((scale) => ({
                value: String(scale),
                title: t('settings.percent', { scale }),
              }))}
            />
            <p className={styles.sample}>{t('settings.sample')}</p>
          </Card>
        </Stack>
      </div>
    </Page>
  );
}
