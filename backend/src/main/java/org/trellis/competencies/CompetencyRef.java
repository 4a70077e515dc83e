package org.trellis.competencies;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A competency as other resources name it.
 *
 * @param code the human coding scheme, such as {@code 7.RP.A.2}; empty text when the framework gives none
 * @param statement in the reader's language where a translation exists, else as published
 * @param area statement of the nearest area above it; absent at the top of the tree
 */
public record CompetencyRef(
        UUID id, String code, String statement, @Nullable String area) {}
