package org.trellis.catalog.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.catalog.Mode;

/**
 * What someone looks for in the catalog.
 *
 * @param words all must occur in title or summary, in any language; empty matches everything
 * @param afterTitle last title of the page before; empty text for the first page
 * @param limit rows wanted
 */
public record ResourceSearch(
        String words,
        @Nullable UUID competencyId,
        @Nullable Mode mode,
        String afterTitle,
        @Nullable UUID afterId,
        int limit) {}
