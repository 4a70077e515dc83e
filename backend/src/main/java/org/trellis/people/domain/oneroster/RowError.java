package org.trellis.people.domain.oneroster;

import org.jspecify.annotations.Nullable;

/**
 * One thing wrong in a package.
 *
 * @param file the file's name in the package, or the package itself ({@code package.zip}) when no file is to blame
 * @param line the line in that file, counting from 1; 0 when the whole file is meant
 * @param field the column, when one is to blame
 * @param code stable, lower case, for programs
 * @param message for people; never holds a child's data, at most a sourcedId
 */
public record RowError(
        Kind kind, String file, long line, @Nullable String field, String code, String message) {
    /** An error stops the import (or the row); a warning only tells. */
    public enum Kind {
        ERROR,
        WARNING
    }

    /** The name under which faults of the zip itself are told. */
    public static final String PACKAGE = "package.zip";

    static RowError inFile(String file, String code, String message) {
        return new RowError(Kind.ERROR, file, 0, null, code, message);
    }

    static RowError inField(String file, long line, String field, String code, String message) {
        return new RowError(Kind.ERROR, file, line, field, code, message);
    }

    static RowError warning(String file, @Nullable String field, String code, String message) {
        return new RowError(Kind.WARNING, file, 1, field, code, message);
    }
}
