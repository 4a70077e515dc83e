package org.trellis.competencies.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A package that was read, and what became of it.
 *
 * @param frameworkId the framework it is an edition of; absent while it is new and unpublished
 * @param counts what publishing would change, or did
 */
public record FrameworkImportView(
        UUID id,
        @Nullable UUID frameworkId,
        Status status,
        String title,
        Counts counts,
        List<ImportWarning> warnings,
        Instant readAt,
        @Nullable Instant publishedAt,
        long version) {

    /** REFUSED: nothing in the package can be published; the warnings say why. */
    public enum Status {
        READ,
        PUBLISHED,
        REFUSED
    }

    /** Items by what happens to them, and associations of any type in the package. */
    public record Counts(int added, int changed, int retired, int unchanged, int associations) {}
}
