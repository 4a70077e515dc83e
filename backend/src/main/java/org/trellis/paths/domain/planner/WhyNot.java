package org.trellis.paths.domain.planner;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why another option does not come first for a competency.
 *
 * @param decidedBy the constraint that rules it out, else the term in which it costs more than what was chosen
 * @param entryId the entry of the profile that rules it out; absent for all others
 * @param change the smallest single change that puts it first; absent where none does
 */
public record WhyNot(
        UUID optionId,
        Decider decidedBy,
        @Nullable UUID entryId,
        @Nullable Counterfactual change) {

    /** Constraints first, then what a plan's cost is made of. */
    public enum Decider {
        /** It does not meet an access need. */
        NEED,
        LANGUAGE,
        NO_LONGER_OFFERED,
        /** It fits into no week. */
        NO_ROOM,
        /** It would end after the due day. */
        LATE,
        /** A check would find no room. */
        UNSERVED,
        /** Too easy or too hard. */
        CHALLENGE,
        /** Further from the interests and preferences, or longer on a screen. */
        INTEREST,
        /** Away from the wanted mix of modes. */
        MODES,
        /** More areas within a week. */
        SWITCHES,
        /** Weeks would be less even. */
        LOAD,
        /** Later than it could be. */
        WAIT,
        /** More of the plan would change. */
        CHANGE,
        /** Both are as good: the order of the catalog. */
        NOTHING
    }
}
