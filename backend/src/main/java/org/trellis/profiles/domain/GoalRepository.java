package org.trellis.profiles.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.trellis.platform.error.Problems;

/** Goals by their student. */
@ApplicationScoped
class GoalRepository implements PanacheRepositoryBase<GoalEntity, UUID> {

    private final GoalPast past;

    GoalRepository(GoalPast past) {
        this.past = past;
    }

    /** A goal of this student; 404 otherwise. */
    GoalEntity of(UUID studentId, UUID goalId) {
        return find("studentId = ?1 and id = ?2", studentId, goalId)
                .firstResultOptional()
                .orElseThrow(Problems::notFound);
    }

    /** The goal said this until then. */
    void keep(UUID goalId, String content, Instant until) {
        past.keepWords(goalId, content, until);
    }

    /** All of them, newest first: a student has a few a year. */
    List<GoalEntity> all(UUID studentId) {
        return list("studentId = ?1 order by proposedAt desc, id desc", studentId);
    }
}
