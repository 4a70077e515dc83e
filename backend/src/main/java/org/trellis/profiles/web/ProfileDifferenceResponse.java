package org.trellis.profiles.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.profiles.domain.EntryChange;

/**
 * Two versions side by side, as far as the reader may see them.
 *
 * @param fromId the earlier version; absent, with {@code fromNumber}, where there is none: then everything was added
 * @param items every entry of the two
 */
public record ProfileDifferenceResponse(
        @Nullable UUID fromId, @Nullable Integer fromNumber, UUID toId, int toNumber, List<Item> items) {

    /**
     * What became of one entry.
     *
     * @param before absent where it was added
     * @param after absent where it is gone
     */
    public record Item(
            UUID entryId,
            EntryChange.Kind change,
            @Nullable QuotedEntryResponse before,
            @Nullable QuotedEntryResponse after) {}
}
