import { useMe } from '../../api';
import { useT } from '../../i18n';
import { Card, Page, Stack } from '../../ui';
import { AgeModeChoice, LanguageChoice, TextSizeChoice, ThemeChoice } from './choices';
import styles from './Settings.module.css';

/** Language, colours, text size and, for students, how much is shown. Each choice shows at once. */
export function Settings() {
  const t = useT();
  const isStudent = useMe().home === 'STUDENT';
  return (
    <Page title={t('settings.title')} lead={t('settings.lead')}>
      <div className={styles.narrow}>
        <Stack>
          <Card>
            <LanguageChoice />
          </Card>
          <Card>
            <ThemeChoice />
          </Card>
          <Card>
            <TextSizeChoice />
          </Card>
          {isStudent && (
            <Card>
              <AgeModeChoice />
            </Card>
          )}
        </Stack>
      </div>
    </Page>
  );
}
