import { Archive, Ellipsis, LayoutTemplate, PencilLine, Share2 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { type PathTemplate, useMe } from '../../api';
import { useT } from '../../i18n';
import {
  Button,
  ButtonRow,
  Card,
  CardHead,
  Disclosure,
  Icon,
  Menu,
  type MenuItems,
  prepareDialog,
} from '../../ui';
import { kindIcons } from '../path/words';
import { weeksOf } from './preview';
import { TemplateForm } from './TemplateForm';
import styles from './Templates.module.css';
import { useTemplateActs } from './useTemplateActs';

const UseTemplate = lazy(() => import('./UseTemplate'));

/** One template: what it is, its steps to unfold, and what can be done with it. */
export function TemplateCard({ template }: { template: PathTemplate }) {
  const t = useT();
  const { home } = useMe();
  const [open, setOpen] = useState<'use' | 'edit'>();
  const items = useItems(template, () => setOpen('edit'));
  const { title, note, steps, owner, shared } = template;
  if (open === 'edit') return <TemplateForm template={template} onDone={() => setOpen(undefined)} />;
  return (
    <Card as="article" aria-label={title}>
      <CardHead
        end={
          template.mayChange && (
            <Menu label={t('templates.more', { title })} items={items}>
              <Icon of={Ellipsis} />
            </Menu>
          )
        }
      >
        <h3>{title}</h3>
      </CardHead>
      {note && <p>{note}</p>}
      <Disclosure
        summary={
          <span className="quiet">
            {t('templates.line', { count: steps.length, weeks: weeksOf(template) })}
            {shared && ` · ${t('templates.by', { name: owner.name })}`}
          </span>
        }
      >
        <Steps template={template} />
      </Disclosure>
      {home === 'TEACHER' && (
        <ButtonRow>
          <Button
            kind="soft"
            icon={LayoutTemplate}
            onClick={() => {
              prepareDialog();
              setOpen('use');
            }}
          >
            {t('templates.useThis')}
          </Button>
        </ButtonRow>
      )}
      <Suspense>
        {open === 'use' && <UseTemplate template={template} onClose={() => setOpen(undefined)} />}
      </Suspense>
    </Card>
  );
}

function Steps({ template }: { template: PathTemplate }) {
  const t = useT();
  return (
    <ol className={styles.steps}>
      {template.steps.map((step, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a template have no other name
        <li key={at}>
          <Icon of={kindIcons[step.kind]} small />
          <span>
            {step.title}
            <small>
              {[
                t(`kind.${step.kind}`),
                t(`mode.${step.mode}`),
                step.startWeek === undefined
                  ? t('path.anyTime')
                  : t('templates.week', { number: step.startWeek + 1 }),
                ...step.targets.map(({ competency }) => competency.code),
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </span>
        </li>
      ))}
    </ol>
  );
}

function useItems(template: PathTemplate, onEdit: () => void): MenuItems {
  const t = useT();
  const { home } = useMe();
  const { change } = useTemplateActs();
  const mayShare = home === 'LEADER' || home === 'ADMIN';
  const share = {
    label: t(template.shared ? 'templates.unshare' : 'templates.share'),
    icon: Share2,
    onAction: () => change(template, { shared: !template.shared }, 'templates.changedOne'),
  };
  return [
    { label: t('templates.edit'), icon: PencilLine, onAction: onEdit },
    ...(mayShare ? [share] : []),
    {
      label: t('templates.retire'),
      icon: Archive,
      onAction: () => change(template, { retired: true }, 'templates.retired'),
    },
  ];
}
