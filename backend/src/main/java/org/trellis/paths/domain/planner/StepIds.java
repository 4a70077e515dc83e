package org.trellis.paths.domain.planner;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** One student and one competency always give one step id, so that evidence finds its step again after a re-plan. */
final class StepIds {

    private StepIds() {}

    static UUID of(UUID student, UUID competency) {
        return UUID.nameUUIDFromBytes((student + "/" + competency).getBytes(StandardCharsets.UTF_8));
    }
}
