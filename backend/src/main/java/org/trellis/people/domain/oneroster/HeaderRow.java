package org.trellis.people.domain.oneroster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where each column of a file is. 1.2 fixes the order, so another order there means that the producer mixed up columns, and is an
 * error; 1.1 producers send any order. Extra columns ({@code metadata.*}, {@code ext_*}) are passed over.
 */
final class HeaderRow {
    /** Spellings seen in real files. */
    private static final Map<String, String> ALIASES = Map.of(
            "datalastmodified", "datelastmodified",
            "prefferedgivenname", "preferredgivenname",
            "userid", "userids",
            "agents", "agentsourcedids",
            "grade", "grades");

    private final RosterFile file;
    private final OneRosterVersion version;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<RowError> problems = new ArrayList<>();

    private HeaderRow(RosterFile file, OneRosterVersion version) {
        this.file = file;
        this.version = version;
    }

    static HeaderRow read(RosterFile file, OneRosterVersion version, List<String> cells) {
        HeaderRow header = new HeaderRow(file, version);
        header.place(cells);
        header.checkMissing();
        if (version == OneRosterVersion.V1_2) {
            header.checkOrder();
        }
        return header;
    }

    /** Errors and warnings; with an error the file cannot be read. */
    List<RowError> problems() {
        return problems;
    }

    boolean isReadable() {
        return problems.stream().noneMatch(problem -> problem.kind() == RowError.Kind.ERROR);
    }

    /** The place of a column in a row, or -1 when the file does not have it. */
    int placeOf(Column column) {
        return places.getOrDefault(key(column.header()), -1);
    }

    private void place(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String name = cells.get(i).strip();
            String key = name.toLowerCase(Locale.ROOT);
            if (isExtra(key)) {
                continue;
            }
            String known = ALIASES.getOrDefault(key, key);
            if (file.columns().stream().noneMatch(column -> key(column.header()).equals(known))) {
                problems.add(RowError.warning(
                        file.fileName(),
                        clip(name),
                        "unknown-column",
                        "is not a column of this file and is passed over"));
            } else if (places.putIfAbsent(known, i) != null) {
                error(name, "column-duplicate", "appears twice in the header");
            }
        }
    }

    private void checkMissing() {
        for (Column column : file.columns()) {
            if (column.existsIn(version) && column.required() && placeOf(column) < 0) {
                error(column.header(), "column-missing", "is missing from the header");
            }
        }
    }

    private void checkOrder() {
        int last = -1;
        String before = "";
        for (Column column : file.columns()) {
            int place = placeOf(column);
            if (place >= 0 && place < last) {
                error(column.header(), "header-order", "must come after " + before);
                return;
            }
            last = Math.max(last, place);
            before = place >= 0 ? column.header() : before;
        }
    }

    private void error(String field, String code, String message) {
        problems.add(RowError.inField(file.fileName(), 1, clip(field), code, message));
    }

    private static boolean isExtra(String key) {
        return key.isEmpty() || key.startsWith("metadata.") || key.startsWith("ext_") || key.startsWith("ext.");
    }

    private static String clip(String name) {
        return name.length() > 80 ? name.substring(0, 80) : name;
    }

    private static String key(String header) {
        return header.toLowerCase(Locale.ROOT);
    }
}
