package org.trellis.competencies.domain;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.trellis.platform.security.CurrentCaller;

/** Who does this, and when. */
@Singleton
class Authorship {

    record Signed(UUID by, Instant at) {}

    private final CurrentCaller current;
    private final Clock clock;

    Authorship(CurrentCaller current, Clock clock) {
        this.current = current;
        this.clock = clock;
    }

    Signed now() {
        return new Signed(current.get().requirePerson(), clock.instant());
    }
}
