package org.trellis.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A statement as the server logged it.
 *
 * @param session    the server process that ran it
 * @param sql        with {@code ?} for each parameter
 * @param parameters their texts in order of the question marks
 */
record LoggedStatement(int session, String sql, List<@Nullable String> parameters) {
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
    private static final Pattern VALUE = Pattern.compile("\\$(\\d+) = (?:NULL|'((?:[^']++|'')*+)')");

    static LoggedStatement of(int session, String sql, String detail) {
        List<@Nullable String> values = new ArrayList<>();
        Matcher value = VALUE.matcher(detail);
        while (value.find()) {
            values.add(value.group(2) == null ? null : value.group(2).replace("''", "'"));
        }
        List<@Nullable String> parameters = new ArrayList<>();
        Matcher place = PLACE.matcher(sql);
        while (place.find()) {
            parameters.add(values.get(Integer.parseInt(place.group(1)) - 1));
        }
        return new LoggedStatement(session, PLACE.matcher(sql).replaceAll("?"), parameters);
    }

    boolean starts() {
        return sql.strip().equalsIgnoreCase("BEGIN");
    }

    boolean ends() {
        return sql.strip().equalsIgnoreCase("COMMIT");
    }

    boolean mentions(String text) {
        return parameters.stream().anyMatch(value -> value != null && value.contains(text));
    }
}
