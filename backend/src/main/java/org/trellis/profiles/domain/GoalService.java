package org.trellis.profiles.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Reading goals, and what is said in them until both sides agree. */
@ApplicationScoped
@Transactional
public class GoalService {

    private final ProfileAccess access;
    private final GoalRepository goals;
    private final GoalReader reader;
    private final OpenGoal open;

    GoalService(ProfileAccess access, GoalRepository goals, GoalReader reader, OpenGoal open) {
        this.access = access;
        this.goals = goals;
        this.reader = reader;
        this.open = open;
    }

    /** All goals of a student, newest first; empty before the first. */
    public List<GoalView> all(UUID studentId) {
        access.toRead(studentId);
        return reader.views(goals.all(studentId));
    }

    public GoalView one(UUID studentId, UUID goalId) {
        access.toRead(studentId);
        return reader.view(goals.of(studentId, goalId));
    }

    /** The student, an educator or the family puts a goal before the others. */
    public GoalView propose(UUID studentId, GoalText text) {
        GoalEntity goal = open.propose(access.toWrite(studentId), text);
        goals.persist(goal);
        return reader.view(goal);
    }

    /** Says it in another way; 412 when it is no longer what the caller read, 409 once it is agreed. */
    public GoalView edit(UUID studentId, UUID goalId, UnaryOperator<GoalText> edit) {
        Act act = access.toWrite(studentId);
        act.by().agreeingCapacity();
        GoalEntity goal = goals.of(studentId, goalId);
        String before = goal.facts().content();
        open.edit(goal, edit);
        goals.keep(goal.id(), before, act.at());
        return reader.view(goal);
    }

    /** Law 1: with this call's agreement and one of the other side to the same hash the goal is active. */
    public GoalView agree(UUID studentId, UUID goalId, String hash) {
        Act act = access.toWrite(studentId);
        return reader.view(open.agree(goals.of(studentId, goalId), hash, act));
    }
}
