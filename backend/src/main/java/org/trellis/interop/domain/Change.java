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
public record Change(
        UUID id,
        FeedEvent event,
        ResourceType type,
        UUID resourceId,
        @Nullable UUID studentId,
        Kind kind,
        @Nullable Long version,
        Instant at,
        @Nullable String url) {

    /** What somebody who keeps a copy does. */
    public enum Kind {
        /** There is something new to read. */
        CHANGED,
        /** It is over, or not for this reader any more: forget it, with all that hangs under it. */
        REMOVED
    }

    static Change of(FeedRow row) {
        ResourceType type = row.type();
        boolean gone = row.isGone();
        boolean student = type.circle() == ResourceType.Circle.STUDENT && type != ResourceType.ME;
        return new Change(
                row.id(),
                row.event(),
                type,
                row.resourceId(),
                student ? row.subjectId() : null,
                gone ? Kind.REMOVED : Kind.CHANGED,
                gone ? null : row.version(),
                row.at(),
                gone ? null : type.url(row.subjectId(), row.resourceId()));
    }
}
