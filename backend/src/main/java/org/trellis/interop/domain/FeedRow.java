package org.trellis.interop.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.interop.domain.ResourceType.Circle;

/**
 * An event as it stands in the outbox, and what the caller is to what it is about.
 *
 * @param relation today; null where nothing connects them
 * @param former the caller was something to the student until this very event
 * @param version of the resource as it is now; null where it has none
 */
record FeedRow(
        UUID id,
        FeedEvent event,
        UUID subjectId,
        UUID resourceId,
        Instant at,
        FeedPosition position,
        @Nullable String relation,
        boolean former,
        @Nullable Long version) {

    boolean isSeenBy(UUID caller) {
        boolean own = event.resource() == ResourceType.STUDENT && subjectId.equals(caller);
        return event.resource().circle() == Circle.DISTRICT || relation != null || former || own;
    }

    /** A person of the roster is a student to those who know them as one, and to themselves at least themselves. */
    ResourceType type() {
        boolean own = event.resource() == ResourceType.STUDENT && relation == null && !former;
        return own ? ResourceType.ME : event.resource();
    }

    boolean isGone() {
        return event.ends() || (former && relation == null);
    }
}
