package org.trellis.profiles.domain;

import java.time.Instant;
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
        long version) {}
