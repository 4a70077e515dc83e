package org.trellis.insights.domain;

import java.util.List;
import org.trellis.competencies.CompetencyRef;

/**
 * A teacher's day: who needs what now, what waits for review, how the classes stand.
 *
 * @param needs most pressing rule first, longest waiting first within it
 * @param pulse the competencies with the most news, at most seven
 */
public record Today(List<Need> needs, Review review, List<PulseOf> pulse) {

    /** Evidence that waits for a teacher. */
    public record Review(int total, int over3Days) {}

    /** @param distribution students at each level, lowest first @param ready an educator's decision is open */
    public record PulseOf(CompetencyRef competency, List<Integer> distribution, int ready) {}
}
