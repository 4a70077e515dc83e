package org.trellis.mastery.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.platform.error.Problems;
import org.trellis.platform.error.Violation;

/**
 * An educator's answer; to decline takes a reason, a next step and a day to look again.
 *
 * @param panelIds who took part besides; empty where the educator decided alone
 */
public record Decision(
        boolean confirmed,
        @Nullable String reason,
        @Nullable String nextStep,
        @Nullable LocalDate nextDate,
        Set<UUID> panelIds) {

    /** Alone, without words. */
    public static Decision yes() {
        return new Decision(true, null, null, null, Set.of());
    }

    Decision requireComplete() {
        List<Violation> missing = new ArrayList<>();
        if (!confirmed && (reason == null || reason.isBlank())) {
            missing.add(new Violation("reason", "REQUIRED", "say why, so that the student can read it"));
        }
        if (!confirmed && (nextStep == null || nextStep.isBlank())) {
            missing.add(new Violation("nextStep", "REQUIRED", "say what would show it"));
        }
        if (!confirmed && nextDate == null) {
            missing.add(new Violation("nextDate", "REQUIRED", "say when you will look again"));
        }
        if (!missing.isEmpty()) {
            throw Problems.invalid(missing);
        }
        return this;
    }
}
