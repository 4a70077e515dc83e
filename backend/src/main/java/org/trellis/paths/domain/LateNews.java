package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Looks at the news that came while people worked on a proposal. */
@ApplicationScoped
class LateNews {

    private final WaitingNews waiting;
    private final RevisionDrafter drafter;

    LateNews(WaitingNews waiting, RevisionDrafter drafter) {
        this.waiting = waiting;
        this.drafter = drafter;
    }

    void lookAt(UUID student) {
        waiting.take(student).ifPresent(cause -> drafter.onNews(student, cause));
    }
}
