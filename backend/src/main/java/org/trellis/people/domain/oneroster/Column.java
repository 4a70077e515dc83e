package org.trellis.people.domain.oneroster;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One fixed column of a OneRoster file.
 *
 * @param header as the standard spells it
 * @param type how a cell is read; null for a column that Trellis has no use for and therefore does not keep
 * @param required whether a cell may not be blank
 * @param only the one version that has it; null when both have
 */
record Column(
        String header,
        @Nullable FieldType type,
        boolean required,
        @Nullable OneRosterVersion only) {
    static Column required(String header, FieldType type) {
        return new Column(header, type, true, null);
    }

    static Column optional(String header, FieldType type) {
        return new Column(header, type, false, null);
    }

    static Column unused(String header) {
        return new Column(header, null, false, null);
    }

    Column in(OneRosterVersion version) {
        return new Column(header, type, required, version);
    }

    boolean existsIn(OneRosterVersion version) {
        return only == null || only == version;
    }

    /** The staging column's name: the header in lower_snake. */
    String sqlName() {
        return header.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
