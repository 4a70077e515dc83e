package org.trellis.paths;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How much of the coming weeks lies in flexible blocks.
 *
 * @param minutes by the week's Monday; weeks without a block are missing
 * @param lost blocks that do not take place when they were to, latest news first
 */
public record FlexTime(Map<LocalDate, Integer> minutes, List<Lost> lost) {

    /**
     * A block that was moved or cancelled.
     *
     * @param on the day it was to take place
     * @param movedTo the day it takes place instead; absent where it was cancelled
     */
    public record Lost(
            UUID blockId,
            String title,
            LocalDate on,
            @Nullable LocalDate movedTo) {}
}
