import { ArrowLeft, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormat, useT } from '../../i18n';
import { Button, ButtonRow, LinkButton, Page } from '../../ui';
import { PageCode } from './PageCode';
import styles from './Print.module.css';

interface Props {
  title: string;
  /** Under the title: whose sheet it is. */
  whose: string;
  /** The page that shows the same on a screen, now and later. */
  page: string;
  children: ReactNode;
}

/** One sheet of paper, shown as it will be printed, with a code that leads to the page. */
export function Sheet({ title, whose, page, children }: Props) {
  const t = useT();
  const format = useFormat();
  return (
    <Page title={title} lead={`${whose} · ${format.date(new Date().toISOString())}`}>
      <div className={styles.tools}>
        <ButtonRow>
          <Button kind="primary" icon={Printer} onClick={() => window.print()}>
            {t('print.print')}
          </Button>
          <LinkButton to={page} icon={ArrowLeft}>
            {t('print.back')}
          </LinkButton>
        </ButtonRow>
      </div>
      <article className={styles.sheet}>
        {children}
        <PageCode to={page} />
      </article>
    </Page>
  );
}
