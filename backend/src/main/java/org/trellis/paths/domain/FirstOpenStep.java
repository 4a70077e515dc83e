package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.trellis.platform.error.Problems;
import org.trellis.platform.security.CurrentCaller;

/** The step of the active path that comes next, of those that are not done. */
@ApplicationScoped
class FirstOpenStep {

    private final ActivePath active;
    private final CurrentCaller caller;

    FirstOpenStep(ActivePath active, CurrentCaller caller) {
        this.active = active;
        this.caller = caller;
    }

    /** 404 where nothing is left. */
    UUID of(UUID student) {
        return active.current(student).stream()
                .filter(s -> !s.settled())
                .map(s -> s.content().stepId())
                .findFirst()
                .orElseThrow(Problems::notFound);
    }

    int district() {
        return caller.get().district();
    }
}
