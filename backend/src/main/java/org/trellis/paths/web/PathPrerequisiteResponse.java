package org.trellis.paths.web;

import java.util.UUID;
import org.trellis.competencies.Prerequisite;

/** One competency of a path supports another one. Advice, never a lock. */
public record PathPrerequisiteResponse(UUID beforeId, UUID afterId) {

    static PathPrerequisiteResponse of(Prerequisite edge) {
        return new PathPrerequisiteResponse(edge.before(), edge.after());
    }
}
