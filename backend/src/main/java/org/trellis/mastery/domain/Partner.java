package org.trellis.mastery.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who made a piece together with its student.
 *
 * @param personId absent for readers the name is not for
 */
public record Partner(@Nullable UUID personId, PartnerStatus status, boolean showsName) {

    /** Families read the names of those who said that they may. */
    Partner forFamilies() {
        return status == PartnerStatus.CONFIRMED && showsName ? this : new Partner(null, status, showsName);
    }
}
