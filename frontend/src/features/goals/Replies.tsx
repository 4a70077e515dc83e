import type { Goal } from '../../api';
import { useT } from '../../i18n';
import { Conversation } from './Conversation';
import { useGoalActions } from './useGoalActions';

/** What people said about a goal. */
export function Replies({ goal, studentId }: { goal: Goal; studentId: string }) {
  const t = useT();
  const { reply, busy } = useGoalActions(studentId);
  return (
    <Conversation
      replies={goal.replies}
      say={t('goals.say')}
      busy={busy}
      onSay={(words) => reply(goal, words)}
    />
  );
}
