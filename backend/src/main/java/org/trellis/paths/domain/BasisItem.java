package org.trellis.paths.domain;

import java.util.UUID;

/** One thing a revision was made from. */
public record BasisItem(Kind kind, UUID id) {
    public enum Kind {
        EXPECTATION_SET,
        PROFILE_VERSION,
        PROFILE_ENTRY,
        EVIDENCE,
        COMPETENCY,
        /** Someone asked for it. */
        PERSON
    }
}
