package org.trellis.competencies.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A framework in a list. @param itemCount items in use, areas and clusters included */
public record FrameworkView(
        UUID id,
        String title,
        @Nullable String publisher,
        long itemCount,
        String status,
        String language,
        @Nullable UUID scaleId,
        long version) {}
