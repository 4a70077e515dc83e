package org.trellis.paths.domain.planner;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.catalog.Mode;
import org.trellis.catalog.StepKind;

/**
 * How, where and with whom a step is done.
 *
 * @param withWhom people by name; empty means on one's own
 * @param optionIds catalog options to pick from, best first; empty means a talk finds a way
 */
public record How(
        StepKind kind,
        Mode mode,
        @Nullable String place,
        List<UUID> withWhom,
        @Nullable String note,
        List<UUID> optionIds) {

    public How withOptions(List<UUID> options) {
        return new How(kind, mode, place, withWhom, note, options);
    }
}
