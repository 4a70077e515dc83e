package org.trellis.competencies.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.competencies.CompetencyRef;
import org.trellis.competencies.Rubric;
import org.trellis.competencies.Scale;
import org.trellis.competencies.domain.CompetencyKind;
import org.trellis.platform.web.Versioned;

/**
 * One competency.
 *
 * @param prerequisites what supports it, one step back; advice, never a lock
 * @param related crosswalks and relations, also to other frameworks
 * @param version of its framework
 */
public record CompetencyResponse(
        UUID id,
        CompetencyKind kind,
        String code,
        String statement,
        @Nullable String abbreviatedStatement,
        String officialStatement,
        @Nullable String notes,
        @Nullable String caseUri,
        FrameworkName framework,
        @Nullable String area,
        List<String> gradeLevels,
        List<CompetencyRef> prerequisites,
        List<CompetencyRef> leadsTo,
        List<CompetencyRef> related,
        Scale scale,
        @Nullable Rubric rubric,
        boolean retired,
        long version)
        implements Versioned {

    public record FrameworkName(UUID id, String title) {}
}
