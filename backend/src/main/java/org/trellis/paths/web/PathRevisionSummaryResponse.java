package org.trellis.paths.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.paths.PathCause;
import org.trellis.paths.domain.PathRevisionEntity;
import org.trellis.paths.domain.RevisionStatus;

/** A revision without its steps. */
public record PathRevisionSummaryResponse(
        UUID id,
        int number,
        RevisionStatus status,
        PathCause trigger,
        String hash,
        Instant createdAt,
        @Nullable Instant agreedAt,
        @Nullable Instant supersededAt) {

    static PathRevisionSummaryResponse of(PathRevisionEntity r) {
        return new PathRevisionSummaryResponse(
                r.id, r.number, r.status, r.cause, r.hash, r.createdAt, r.agreedAt, r.supersededAt);
    }
}
