package org.trellis.paths;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * What plans ask whoever keeps the flexible blocks. Paths lie below scheduling, so the question is asked here and answered
 * there. Call inside a transaction.
 */
public interface FlexTimes {

    /** From this day on; students whose schools keep no blocks are missing. A fixed number of queries. */
    Map<UUID, FlexTime> of(Collection<UUID> students, LocalDate from);
}
