package org.trellis.people.web;

import org.jspecify.annotations.Nullable;
import org.trellis.people.domain.roster.ImportRow;

/**
 * Something wrong or odd in a package; never holds what a cell said.
 *
 * @param line 0 where the whole file is meant
 * @param field absent where no column is to blame
 */
public record RosterImportRowResponse(
        String file, long line, @Nullable String field, String code, String message) {

    static RosterImportRowResponse of(ImportRow row) {
        return new RosterImportRowResponse(row.file(), row.line(), row.field(), row.code(), row.message());
    }
}
