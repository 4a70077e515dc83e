package org.trellis.competencies.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.competencies.domain.ItemChange;

/**
 * What publishing does to one item.
 *
 * @param before the statement now; absent when added
 * @param after the statement then; absent when retired
 * @param fields the members that differ; empty unless changed
 */
public record ItemChangeResponse(
        ItemChange.Kind kind,
        UUID identifier,
        String code,
        @Nullable String before,
        @Nullable String after,
        List<String> fields) {}
