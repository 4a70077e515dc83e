package org.trellis.paths.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.paths.domain.BlockReason;
import org.trellis.paths.domain.StepBlock;
import org.trellis.people.PersonRef;

/** What a step waits for, who sees to it, and until when. */
public record StepBlockResponse(
        BlockReason reason,
        PersonRef owner,
        LocalDate dueOn,
        @Nullable String note) {

    static @Nullable StepBlockResponse of(@Nullable StepBlock block, Map<UUID, PersonRef> people) {
        if (block == null) {
            return null;
        }
        PersonRef owner = people.getOrDefault(block.ownerId(), PersonRef.of(block.ownerId(), "?"));
        return new StepBlockResponse(block.reason(), owner, block.dueOn(), block.note());
    }
}
