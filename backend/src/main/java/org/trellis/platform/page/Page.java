package org.trellis.platform.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param nextPageToken opaque; send it as {@code pageToken} for what follows; null on the last page
 * @param total only where it is known without counting a large table
 */
public record Page<T>(
        List<T> items,
        @Nullable String nextPageToken,
        @Nullable Long total) {

    /** A list that is always whole. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null, (long) items.size());
    }
}
