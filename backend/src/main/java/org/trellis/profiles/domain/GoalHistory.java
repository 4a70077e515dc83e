package org.trellis.profiles.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Goals as they stood at any moment: what was said, agreed, done and answered by then. */
@ApplicationScoped
@Transactional
public class GoalHistory {

    private final ProfileAccess access;
    private final GoalRepository goals;
    private final GoalReader reader;
    private final GoalPast past;

    GoalHistory(ProfileAccess access, GoalRepository goals, GoalReader reader, GoalPast past) {
        this.access = access;
        this.goals = goals;
        this.reader = reader;
        this.past = past;
    }

    /** Newest first; empty before the first. */
    public List<GoalView> asOf(UUID studentId, Instant at) {
        access.toRead(studentId);
        List<GoalEntity> then = goals.all(studentId).stream()
                .filter(goal -> !goal.facts().proposedAt().isAfter(at))
                .toList();
        List<UUID> ids = then.stream().map(GoalEntity::id).toList();
        Map<UUID, String> words = past.words(ids, at);
        Map<UUID, Map<Integer, Instant>> done = past.done(ids, at);
        return reader.views(then).stream()
                .map(view -> view.asOf(
                        at,
                        words.getOrDefault(view.facts().id(), view.facts().content()),
                        done.getOrDefault(view.facts().id(), Map.of())))
                .toList();
    }
}
