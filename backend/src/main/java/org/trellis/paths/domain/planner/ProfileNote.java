package org.trellis.paths.domain.planner;

import java.util.UUID;

/** An entry of the agreed profile, in the student's or teacher's own words. */
public record ProfileNote(UUID entryId, Kind kind, String text) {
    public enum Kind {
        INTEREST,
        PREFERENCE,
        NEED,
        OTHER
    }
}
