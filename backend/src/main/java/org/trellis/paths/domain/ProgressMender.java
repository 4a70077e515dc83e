package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Brings the steps of one student up to date, in a transaction of its own. */
@ApplicationScoped
class ProgressMender {

    private final ProgressFollower progress;

    ProgressMender(ProgressFollower progress) {
        this.progress = progress;
    }

    @Transactional
    void mend(UUID student) {
        progress.refresh(student);
    }
}
