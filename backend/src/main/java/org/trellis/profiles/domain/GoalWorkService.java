package org.trellis.profiles.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.trellis.platform.error.Problems;

/** Working on an agreed goal: actions done, words about it, and its end. */
@ApplicationScoped
@Transactional
public class GoalWorkService {

    private final ProfileAccess access;
    private final GoalRepository goals;
    private final GoalTrail trail;
    private final GoalReader reader;

    GoalWorkService(ProfileAccess access, GoalRepository goals, GoalTrail trail, GoalReader reader) {
        this.access = access;
        this.goals = goals;
        this.trail = trail;
        this.reader = reader;
    }

    /** @param number of the action, from 1; 404 for one that is not there */
    public GoalView mark(UUID studentId, UUID goalId, int number, boolean done) {
        Act act = access.toWrite(studentId);
        act.by().agreeingCapacity();
        GoalEntity goal = goals.of(studentId, goalId);
        goal.requireActive();
        if (number < 1 || number > goal.text().actions().size()) {
            throw Problems.notFound();
        }
        trail.mark(goalId, number, done, act);
        return reader.view(goal);
    }

    /** The family may say something too. */
    public GoalView reply(UUID studentId, UUID goalId, String text) {
        Act act = access.toWrite(studentId);
        GoalEntity goal = goals.of(studentId, goalId);
        trail.reply(goalId, text, act);
        return reader.view(goal);
    }

    public GoalView close(UUID studentId, UUID goalId, GoalOutcome outcome, String reflection) {
        Act act = access.toWrite(studentId);
        act.by().agreeingCapacity();
        GoalEntity goal = goals.of(studentId, goalId);
        goal.close(outcome, reflection, act);
        return reader.view(goal);
    }
}
