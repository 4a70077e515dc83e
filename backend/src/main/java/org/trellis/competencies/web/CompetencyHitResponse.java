package org.trellis.competencies.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A competency found by words. */
public record CompetencyHitResponse(
        UUID id,
        String code,
        String statement,
        @Nullable String abbreviatedStatement,
        @Nullable String area,
        UUID frameworkId) {}
