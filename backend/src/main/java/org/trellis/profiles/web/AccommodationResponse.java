package org.trellis.profiles.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.people.PersonRef;
import org.trellis.platform.web.Versioned;
import org.trellis.profiles.domain.Accommodation;
import org.trellis.profiles.domain.AccommodationKind;

/**
 * Support a student has a right to: how the student works, never what is expected.
 *
 * @param endedAt absent, with {@code endReason}, while it is in force
 */
public record AccommodationResponse(
        UUID id,
        AccommodationKind kind,
        String text,
        Status status,
        PersonRef enteredBy,
        Instant enteredAt,
        @Nullable Instant endedAt,
        @Nullable String endReason,
        long version)
        implements Versioned {

    /** Whether it is in force. */
    public enum Status {
        ACTIVE,
        ENDED
    }

    static AccommodationResponse of(Accommodation given, Named names) {
        return new AccommodationResponse(
                given.id(),
                given.kind(),
                given.text(),
                given.endedAt() == null ? Status.ACTIVE : Status.ENDED,
                names.name(given.enteredBy()),
                given.enteredAt(),
                given.endedAt(),
                given.endReason(),
                given.version());
    }
}
