package org.trellis.mastery.domain.rule;

import java.util.UUID;

/**
 * What one piece says of one skill, a criterion of the rubric.
 *
 * @param level on the competency's scale; 0 unless RATED or OVERRIDE
 */
public record Mark(UUID skillId, Kind kind, int level) {

    /** How a skill stands in a piece. */
    public enum Kind {
        /** It was shown, at that level. */
        RATED,
        /** There was a chance to show it that was not taken. Never a low level. */
        MISSED,
        /** An educator lets it count as shown as often as the portfolio asks. */
        OVERRIDE,
        /** The rubric has it; this piece says nothing about it. */
        UNSEEN
    }
}
