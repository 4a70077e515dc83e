package org.trellis.profiles;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What other modules ask about check-ins. Checks no relationship: the caller has done so. Call inside a transaction. */
public interface CheckIns {

    /** When the student's last check-in ended; empty before the first. */
    Optional<Instant> lastHeld(UUID studentId);

    /**
     * Those of these students whose last check-in is more than 14 days ago and for whom none is planned from today on,
     * longest ago first. Who was never met is not among them: the planner shows them first of all.
     */
    List<LongUnmet> longUnmet(Collection<UUID> studentIds);

    /** The caller's own check-ins of this day, by the district's clocks, with these students; earliest first. */
    List<TalkOfDay> ofToday(Collection<UUID> studentIds);
}
