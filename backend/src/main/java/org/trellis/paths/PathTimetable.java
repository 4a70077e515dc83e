package org.trellis.paths;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

/** What other modules tell paths about time that was planned with. Call inside a transaction. */
public interface PathTimetable {

    /**
     * A flexible block of these students does not take place when it was to. Where a plan counted on it, a change is
     * proposed; nothing agreed is touched.
     */
    void blockTimeLost(Collection<UUID> students, LocalDate on);
}
