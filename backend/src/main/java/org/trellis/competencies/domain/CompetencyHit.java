package org.trellis.competencies.domain;

import java.util.UUID;
import org.trellis.competencies.CompetencyRef;

/** A competency found by words. @param place where it stands in the answer, to go on after it */
public record CompetencyHit(CompetencyRef competency, UUID frameworkId, Place place) {

    /** Order of answers: how well the code matches, then framework, then reading order. */
    public record Place(int rank, UUID frameworkId, int order, UUID id) {

        private static final UUID FIRST = new UUID(0, 0);

        /** Before the first answer. */
        public static Place start() {
            return new Place(-1, FIRST, -1, FIRST);
        }
    }
}
