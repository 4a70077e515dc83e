import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { LogOut, type LucideIcon, Moon, User } from 'lucide-react';
import { useMemo } from 'react';
import type { StudentRow } from '../api';
import { useT } from '../i18n';
import { CommandList } from '../ui/overlays/CommandList';
import type { Area, NavItem } from './areas';
import { signOut } from './signOut';
import { usePreferences } from './usePreferences';

interface Props {
  area: Area;
  items: readonly NavItem[];
  onClose: () => void;
}

/** The students that some page has loaded already: the menu never waits for the network. */
function useKnownStudents(): StudentRow[] {
  const cache = useQueryClient().getQueryCache();
  return useMemo(() => {
    const lists = cache.findAll({
      predicate: ({ queryKey }) => /^\/classes\/[^/]+\/students$/.test(String(queryKey[0])),
    });
    const students = lists.flatMap((query) => (query.state.data as StudentRow[] | undefined) ?? []);
    return [...new Map(students.map((student) => [student.id, student])).values()];
  }, [cache]);
}

export default function CommandMenu({ area, items, onClose }: Props) {
  const t = useT();
  const navigate = useNavigate();
  const students = useKnownStudents();
  const { preferences, change } = usePreferences();
  const go = (to: string) => () => void navigate({ to });
  const command = (id: string, label: string, icon: LucideIcon, run: () => void, aliases = '') => ({
    id,
    label,
    icon,
    run,
    aliases,
  });
  const isDark = preferences.theme === 'DARK';
  const sections = [
    {
      title: t('commands.goTo'),
      commands: items.map((item) => command(item.to, t(item.label), item.icon, go(item.to))),
    },
    {
      title: t('commands.students'),
      commands:
        area.id === 'teacher'
          ? students.map((student) =>
              command(student.id, student.name, User, go(`/t/s/${student.id}/summary`)),
            )
          : [],
    },
    {
      title: t('commands.actions'),
      commands: [
        command(
          'theme',
          isDark ? t('commands.light') : t('commands.dark'),
          Moon,
          () => change({ theme: isDark ? 'LIGHT' : 'DARK' }),
          t('commands.themeWords'),
        ),
        command('sign-out', t('person.signOut'), LogOut, () => void signOut(t), t('commands.signOutWords')),
      ],
    },
  ].filter((section) => section.commands.length > 0);
  return <CommandList title={t('commands.title')} sections={sections} onClose={onClose} />;
}
