package org.trellis.competencies.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.platform.web.Versioned;

/** A framework. @param scaleId absent where it is judged on the standard scale */
public record FrameworkResponse(
        UUID id,
        String title,
        @Nullable String publisher,
        long itemCount,
        String status,
        String language,
        @Nullable UUID scaleId,
        long version)
        implements Versioned {}
