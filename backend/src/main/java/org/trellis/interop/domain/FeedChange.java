package org.trellis.interop.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is not as it was. Never what stands in it: that is read at the thing itself.
 *
 * @param studentId whose it is; null where it belongs to a school or the district
 * @param version of the thing as it is now, as in its {@code ETag}; null where it has none
 * @param url where to read it; null where there is nothing to read any more
 */
public record FeedChange(
        UUID id,
        FeedEvent event,
        ResourceType type,
        UUID resourceId,
        @Nullable UUID studentId,
        FeedChangeKind kind,
        @Nullable Long version,
        Instant at,
        @Nullable String url) {

    static FeedChange of(FeedRow row) {
        ResourceType type = row.type();
        boolean gone = row.isGone();
        boolean student = type.circle() == ResourceType.Circle.STUDENT && type != ResourceType.ME;
        return new FeedChange(
                row.id(),
                row.event(),
                type,
                row.resourceId(),
                student ? row.subjectId() : null,
                gone ? FeedChangeKind.REMOVED : FeedChangeKind.CHANGED,
                gone ? null : row.version(),
                row.at(),
                gone ? null : type.url(row.subjectId(), row.resourceId()));
    }
}
