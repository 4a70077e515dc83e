package org.trellis.competencies.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.competencies.domain.FrameworkImportView;
import org.trellis.competencies.domain.ImportWarning;
import org.trellis.platform.web.Versioned;

/**
 * A package that was read.
 *
 * @param frameworkId absent while the framework is new and unpublished
 * @param counts what publishing would change, or did
 */
public record FrameworkImportResponse(
        UUID id,
        @Nullable UUID frameworkId,
        FrameworkImportView.Status status,
        String title,
        FrameworkImportView.Counts counts,
        List<ImportWarning> warnings,
        Instant readAt,
        @Nullable Instant publishedAt,
        long version)
        implements Versioned {}
