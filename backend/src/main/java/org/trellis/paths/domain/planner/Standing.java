package org.trellis.paths.domain.planner;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the student stands on one competency.
 *
 * @param attained confirmed by a named educator (due for a check still counts)
 * @param level best level shown; 0 when nothing was shown yet
 * @param evidenceId the newest judged evidence, the cause a changed step cites
 * @param needsSupport judged below the required level, so that more time or another mode may help
 */
public record Standing(
        boolean attained, int level, @Nullable UUID evidenceId, boolean needsSupport) {

    public static final Standing NOTHING_YET = new Standing(false, 0, null, false);

    boolean meets(int required) {
        return attained && level >= required;
    }
}
