package org.trellis.competencies.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trellis.competencies.CompetencyRef;
import org.trellis.competencies.Rubric;
import org.trellis.competencies.Scale;

/** A competency with what stands around it. */
public record CompetencyPage(
        CompetencyDetail detail,
        List<CompetencyRef> prerequisites,
        List<CompetencyRef> leadsTo,
        List<CompetencyRef> related,
        Scale scale,
        @Nullable Rubric rubric) {}
