package org.trellis.profiles.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What everybody who reads the profile may know about a version. */
public record VersionFacts(
        UUID id,
        int number,
        VersionStatus status,
        String hash,
        UUID proposedBy,
        Instant proposedAt,
        @Nullable String changeNote,
        @Nullable UUID changeRequestedBy,
        @Nullable Instant agreedAt,
        @Nullable LocalDate reviewOn,
        long version) {

    /** As it was while it was in force: being superseded is the one thing that happens to it afterwards. */
    VersionFacts inForce() {
        return new VersionFacts(
                id,
                number,
                VersionStatus.AGREED,
                hash,
                proposedBy,
                proposedAt,
                changeNote,
                changeRequestedBy,
                agreedAt,
                reviewOn,
                status == VersionStatus.SUPERSEDED ? version - 1 : version);
    }
}
