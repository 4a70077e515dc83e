package org.trellis.people.domain.roster;

import org.jspecify.annotations.Nullable;

/**
 * One thing that was wrong, or only odd, in an imported package.
 *
 * @param number its place among the rows told of this import, from 1
 * @param line 0 where the whole file is meant
 */
public record ImportRow(
        int number,
        String kind,
        String file,
        long line,
        @Nullable String field,
        String code,
        String message) {}
