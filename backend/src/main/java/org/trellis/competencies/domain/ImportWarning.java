package org.trellis.competencies.domain;

import org.jspecify.annotations.Nullable;

/**
 * Something in a package that was understood differently than it was written, or not used.
 *
 * @param code kebab-case, stable
 * @param identifier the CASE identifier of the item or association at fault; absent where it is about many
 */
public record ImportWarning(
        String code, String message, @Nullable String identifier) {}
