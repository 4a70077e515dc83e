package org.trellis.profiles.domain.checkin;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What someone does after the talk.
 *
 * @param dueOn absent: no day was set
 */
public record NextAction(String text, Who who, @Nullable LocalDate dueOn) {

    /** Who does it. */
    public enum Who {
        STUDENT,
        EDUCATOR,
        FAMILY
    }
}
