package org.trellis.paths.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.paths.StepStatus;

/** How far a student is with a step; {@code version} guards changes by people. */
public record StepProgress(
        StepStatus status,
        boolean pinned,
        @Nullable UUID chosenOptionId,
        @Nullable StepBlock block,
        long version) {

    static final StepProgress NONE_YET = new StepProgress(StepStatus.PLANNED, false, null, null, 0);

    static StepProgress of(@Nullable StepProgressEntity row) {
        return row == null
                ? NONE_YET
                : new StepProgress(row.status, row.pinned, row.chosenOptionId, row.block, row.version);
    }
}
