package org.trellis.scheduling.domain;

import java.util.UUID;
import org.trellis.paths.FlexTime.Lost;

/** A change by which a block does not take place when it was to. */
record LostTime(UUID schoolId, String title, FlexBlockChangeEntity change) {

    /** Another place, or a name, takes no time away. */
    boolean takesTime() {
        return change.after == null || !change.before.sameTime(change.after);
    }

    Lost asLost() {
        return new Lost(change.blockId, title, change.before.day(), change.after == null ? null : change.after.day());
    }
}
