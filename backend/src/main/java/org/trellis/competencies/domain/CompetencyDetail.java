package org.trellis.competencies.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one item says.
 *
 * @param statement in the reader's language where a translation exists
 * @param officialStatement as the publisher wrote it
 * @param frameworkVersion grows with every publication
 */
public record CompetencyDetail(
        UUID id,
        UUID frameworkId,
        String frameworkTitle,
        long frameworkVersion,
        CompetencyKind kind,
        String code,
        String statement,
        @Nullable String abbreviatedStatement,
        String officialStatement,
        @Nullable String notes,
        @Nullable String caseUri,
        @Nullable String area,
        List<String> gradeLevels,
        boolean retired) {}
