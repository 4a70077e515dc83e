package org.trellis.people.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted: what follows the last row that was seen.
 *
 * @param after sort key and id of the last row, as texts; null from the beginning
 * @param most rows
 */
public record Slice(@Nullable After after, int most) {
    /** The last row that was seen. */
    public record After(String key, String id) {
        static final After NOTHING = new After("", "00000000-0000-0000-0000-000000000000");
    }

    public static Slice of(List<String> keys, int most) {
        return new Slice(keys.isEmpty() ? null : new After(keys.get(0), keys.get(1)), most);
    }

    After start() {
        return after == null ? After.NOTHING : after;
    }
}
