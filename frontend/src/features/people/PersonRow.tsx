import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Check } from 'lucide-react';
import { api, type Invitation, isProblem, type Person, type Role } from '../../api';
import { useT } from '../../i18n';
import { Avatar, Button, Chip, useToast } from '../../ui';
import styles from './People.module.css';

interface Props {
  person: Person;
  /** With the first password, which is told this once. */
  onInvited: (invitation: Invitation) => void;
}

/** One person of the district: who they are here, and whether they can sign in. */
export function PersonRow({ person, onInvited }: Props) {
  const t = useT();
  const show = useToast();
  const queryClient = useQueryClient();
  const invite = useMutation({
    mutationFn: () => api.post<Invitation>(`/people/${person.id}/invitations`),
    onSuccess: (invitation) => {
      if (invitation.mailed) show({ text: t('people.mailed') });
      else onInvited(invitation);
      queryClient.invalidateQueries({ queryKey: ['/people'] });
    },
    onError: (error) => show({ text: (isProblem(error) && error.detail) || t('ui.error.title') }),
  });
  const about = [
    ...person.roles.map((role) => t(`people.role.${role as Role}`)),
    person.gradeLevel && t('nav.grade', { grade: person.gradeLevel.replace(/^0/, '') }),
  ].filter((words): words is string => Boolean(words));
  return (
    <li className={styles.person}>
      <Avatar person={person} />
      <p>
        <b>
          <bdi>{person.name}</bdi>
        </b>
        <small className="quiet">{about.join(' · ')}</small>
      </p>
      <Standing person={person} busy={invite.isPending} onInvite={() => invite.mutate()} />
    </li>
  );
}

interface StandingProps {
  person: Person;
  busy: boolean;
  onInvite: () => void;
}

function Standing({ person, busy, onInvite }: StandingProps) {
  const t = useT();
  if (person.status !== 'ACTIVE') return <Chip>{t('people.ended')}</Chip>;
  if (person.account === 'ACTIVE') return <Chip icon={Check}>{t('people.account.ACTIVE')}</Chip>;
  if (person.account !== 'NONE') return <Chip>{t('people.account.DISABLED')}</Chip>;
  return (
    <Button busy={busy} onClick={onInvite} aria-label={t('people.inviteName', { name: person.name })}>
      {t('people.invite')}
    </Button>
  );
}
