package org.trellis.competencies;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A competency as other resources name it.
 *
 * @param code the human coding scheme, such as {@code 7.RP.A.2}; empty text when the framework gives none
 * @param statement in the reader's language where a translation exists, else as published
 * @param abbreviatedStatement the few words it is known by (CASE abbreviatedStatement), in the reader's language; absent where
 *     the publisher gives none
 * @param area statement of the nearest area above it; absent at the top of the tree
 */
public record CompetencyRef(
        UUID id,
        String code,
        String statement,
        @Nullable String abbreviatedStatement,
        @Nullable String area) {

    /** A competency that is no longer known by name. */
    public static CompetencyRef unnamed(UUID id) {
        return new CompetencyRef(id, "", "", null, null);
    }

    /** The few words, else the whole statement. */
    public String shortName() {
        return abbreviatedStatement == null ? statement : abbreviatedStatement;
    }
}
