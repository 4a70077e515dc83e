package org.trellis.paths.web;

import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.paths.domain.BlockReason;
import org.trellis.paths.domain.StepBlock;

/**
 * Why a step cannot be done yet.
 *
 * @param ownerId the educator who sees to it
 * @param dueOn by when
 */
public record NewStepBlockRequest(
        @NotNull BlockReason reason,
        @NotNull UUID ownerId,
        @NotNull @FutureOrPresent LocalDate dueOn,
        @Nullable @Size(max = 500) String note) {

    StepBlock toBlock() {
        return new StepBlock(reason, ownerId, dueOn, note);
    }
}
