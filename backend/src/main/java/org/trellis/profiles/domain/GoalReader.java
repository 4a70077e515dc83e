package org.trellis.profiles.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.agreements.Agreements;

/** Goals with their agreements, done actions and replies: three questions, however many goals. */
@ApplicationScoped
class GoalReader {

    private final GoalRepository goals;
    private final GoalTrail trail;
    private final Agreements agreements;

    GoalReader(GoalRepository goals, GoalTrail trail, Agreements agreements) {
        this.goals = goals;
        this.trail = trail;
        this.agreements = agreements;
    }

    GoalView view(GoalEntity goal) {
        return views(List.of(goal)).getFirst();
    }

    List<GoalView> views(List<GoalEntity> found) {
        goals.flush();
        List<UUID> ids = found.stream().map(GoalEntity::id).toList();
        var given = agreements.listAll(GoalEntity.SUBJECT_KIND, ids);
        var done = trail.done(ids);
        var replies = trail.replies(ids);
        return found.stream()
                .map(goal -> new GoalView(
                        goal.facts(),
                        goal.text(),
                        given.getOrDefault(goal.id(), List.of()),
                        done.getOrDefault(goal.id(), Map.of()),
                        replies.getOrDefault(goal.id(), List.of())))
                .toList();
    }
}
