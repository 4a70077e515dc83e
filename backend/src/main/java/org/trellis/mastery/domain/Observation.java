package org.trellis.mastery.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an educator saw several students show at one time.
 *
 * @param draft of the evidence each of them gets, but for the words about one of them
 * @param seen a level for each student; no student twice
 */
public record Observation(UUID competencyId, EvidenceDraft draft, List<Seen> seen) {

    /** What one of them showed. */
    public record Seen(UUID studentId, int level, @Nullable String note) {}

    /** What was written down about one of them. */
    public record Noted(UUID studentId, JudgementEntity judgement) {}
}
