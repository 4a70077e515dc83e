import { useNavigate } from '@tanstack/react-router';
import { LogOut, Settings } from 'lucide-react';
import type { Me, Theme } from '../api';
import { useT } from '../i18n';
import type { MenuItems, MenuOverlayProps } from '../ui';
import MenuOverlay from '../ui/overlays/MenuOverlay';
import { type Area, areasOf } from './areas';
import { signOut } from './signOut';
import { textScales, usePreferences } from './usePreferences';

function useItems(me: Me, area: Area): MenuItems {
  const t = useT();
  const navigate = useNavigate();
  const { preferences, change } = usePreferences();
  const mine = areasOf(me);
  const prefix = area.prefix === '/' ? '' : area.prefix;
  const roles = {
    title: t('person.role'),
    value: area.prefix,
    choices: mine.map((one) => ({ value: one.prefix, label: t(one.title) })),
    onChange: (to: string) => void navigate({ to }),
  };
  return [
    ...(mine.length > 1 ? [roles] : []),
    {
      title: t('settings.language'),
      value: preferences.locale,
      choices: [
        { value: 'en', label: t('language.en') },
        { value: 'es', label: t('language.es') },
      ],
      onChange: (locale) => change({ locale }),
    },
    {
      title: t('settings.theme'),
      value: preferences.theme,
      choices: [
        { value: 'SYSTEM', label: t('theme.system') },
        { value: 'LIGHT', label: t('theme.light') },
        { value: 'DARK', label: t('theme.dark') },
      ],
      onChange: (theme) => change({ theme: theme as Theme }),
    },
    {
      title: t('settings.textSize'),
      value: String(preferences.textScale),
      choices: textScales
        .slice(0, 3)
        .map((scale) => ({ value: String(scale), label: t('settings.percent', { scale }) })),
      onChange: (scale) => change({ textScale: Number(scale) }),
    },
    'separator',
    { label: t('nav.settings'), icon: Settings, onAction: () => void navigate({ to: `${prefix}/settings` }) },
    { label: t('person.signOut'), icon: LogOut, onAction: () => void signOut(t) },
  ];
}

type Props = MenuOverlayProps & { me: Me; area: Area };

/** Role, language, theme, text size, settings, sign out. */
export default function PersonMenu({ me, area, ...overlay }: Props) {
  return <MenuOverlay {...overlay} items={useItems(me, area)} />;
}
