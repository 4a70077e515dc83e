package org.trellis.insights.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened around a student.
 *
 * @param subjectId the piece of evidence, the revision, the goal or the competency it is about
 * @param title of the piece of work; absent for what has none
 * @param competencyId with {@code level}: what it shows
 */
public record NewsItem(
        NewsKind kind,
        Instant at,
        UUID subjectId,
        @Nullable String title,
        @Nullable UUID competencyId,
        @Nullable Integer level) {}
