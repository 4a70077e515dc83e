package org.trellis.insights.domain;

import java.util.List;
import org.trellis.competencies.CompetencyRef;
import org.trellis.people.PersonRef;
import org.trellis.profiles.TalkOfDay;

/**
 * A teacher's day: who needs what now, what waits for review, how the classes stand.
 *
 * @param needs most pressing rule first, longest waiting first within it
 * @param talks the caller's check-ins of today, earliest first
 * @param pulse the competencies with the most news, at most seven
 */
public record Today(List<Need> needs, Review review, List<Talk> talks, List<PulseOf> pulse) {

    /** Evidence that waits for a teacher. */
    public record Review(int total, int over3Days) {}

    /** A check-in of today, the student by name. */
    public record Talk(PersonRef student, TalkOfDay talk) {}

    /** @param distribution students at each level, lowest first @param ready an educator's decision is open */
    public record PulseOf(CompetencyRef competency, List<Integer> distribution, int ready) {}
}
