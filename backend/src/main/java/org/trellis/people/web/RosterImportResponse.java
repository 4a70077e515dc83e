package org.trellis.people.web;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.people.PersonRef;
import org.trellis.people.domain.roster.FileCounts;
import org.trellis.people.domain.roster.ImportStatus;
import org.trellis.people.domain.roster.RosterImport;
import org.trellis.people.domain.roster.Vanishing;

/**
 * A roster import.
 *
 * @param mode BULK, DELTA or MIXED; absent until the manifest was read
 * @param version of OneRoster; absent until the manifest was read
 * @param progress 0 to 100
 * @param counts by file, such as {@code users}; empty until tried
 * @param vanishing of the file with the largest share of active rows that would end; absent where none
 * @param startedBy absent where the system did
 */
public record RosterImportResponse(
        UUID id,
        ImportStatus status,
        String source,
        boolean dryRun,
        boolean allOrNothing,
        @Nullable String mode,
        @Nullable String version,
        int progress,
        Map<String, FileCounts> counts,
        int errorCount,
        @Nullable Vanishing vanishing,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable PersonRef startedBy) {

    static RosterImportResponse of(RosterImport roster) {
        return new RosterImportResponse(
                roster.id(),
                roster.status(),
                roster.options().source(),
                roster.options().dryRun(),
                roster.options().allOrNothing(),
                roster.mode(),
                roster.version(),
                roster.progress(),
                roster.counts(),
                roster.errorCount(),
                roster.vanishing(),
                roster.course().startedAt(),
                roster.course().finishedAt(),
                roster.course().startedBy());
    }
}
