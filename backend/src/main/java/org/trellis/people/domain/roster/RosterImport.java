package org.trellis.people.domain.roster;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.people.PersonRef;

/**
 * A roster import as it stands now.
 *
 * @param mode BULK, DELTA or MIXED; null until the manifest was read
 * @param version 1.1 or 1.2; null until the manifest was read
 * @param progress 0 to 100
 * @param counts by file title; empty until it was applied or tried
 * @param vanishing null where nothing would end
 */
public record RosterImport(
        UUID id,
        ImportStatus status,
        ImportOptions options,
        @Nullable String mode,
        @Nullable String version,
        int progress,
        Map<String, FileCounts> counts,
        int errorCount,
        @Nullable Vanishing vanishing,
        Course course) {

    /**
     * Who started it, and when it ran.
     *
     * @param startedBy null where the system did
     */
    public record Course(
            @Nullable PersonRef startedBy,
            Instant startedAt,
            @Nullable Instant finishedAt) {}
}
