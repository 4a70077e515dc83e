package org.trellis.demo;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.trellis.profiles.domain.GoalOutcome;
import org.trellis.profiles.domain.GoalService;
import org.trellis.profiles.domain.GoalText;
import org.trellis.profiles.domain.GoalView;
import org.trellis.profiles.domain.GoalWorkService;

/** What people do with goals, through the services their endpoints call. */
@Singleton
class GoalDoors {

    private final GoalService goals;
    private final GoalWorkService work;

    GoalDoors(GoalService goals, GoalWorkService work) {
        this.goals = goals;
        this.work = work;
    }

    GoalView propose(UUID student, GoalText text) {
        return goals.propose(student, text);
    }

    GoalView agree(UUID student, UUID goal, String hash) {
        return goals.agree(student, goal, hash);
    }

    GoalView mark(UUID student, UUID goal, int action) {
        return work.mark(student, goal, action, true);
    }

    GoalView reply(UUID student, UUID goal, String text) {
        return work.reply(student, goal, text);
    }

    GoalView close(UUID student, UUID goal, GoalOutcome outcome, String reflection) {
        return work.close(student, goal, outcome, reflection);
    }
}
