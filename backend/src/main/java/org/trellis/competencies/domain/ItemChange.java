package org.trellis.competencies.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What publishing would do to one item.
 *
 * @param before the statement now; absent when added
 * @param after the statement then; absent when retired
 * @param fields the members that differ; empty unless changed
 */
public record ItemChange(
        Kind kind,
        UUID identifier,
        String code,
        @Nullable String before,
        @Nullable String after,
        List<String> fields) {

    /** RETIRED items keep answering, so that evidence keeps its subject. */
    public enum Kind {
        ADDED,
        CHANGED,
        RETIRED
    }
}
