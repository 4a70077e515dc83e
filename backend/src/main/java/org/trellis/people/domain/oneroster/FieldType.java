package org.trellis.people.domain.oneroster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a cell is read: {@link #normal} answers the value to stage, or null when the cell is wrong.
 *
 * @param sqlType the type of the staging column
 * @param code the error's code
 * @param message the error's text
 */
record FieldType(String sqlType, String code, String message, Reading reading) {
    private interface Reading {
        @Nullable
        String read(String value);
    }

    private static final Pattern STRICT_ID = Pattern.compile("[0-9A-Za-z./@_-]{1,255}");
    private static final Pattern LENIENT_ID = Pattern.compile("[^\\p{Cntrl},]{1,255}");
    private static final Pattern EXTENSION = Pattern.compile("ext:[A-Za-z0-9.\\-_]+");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    /** A sourcedId of 1.2; 1.1 files carry other characters too, see {@link #LENIENT}. */
    static final FieldType ID = new FieldType(
            "text",
            "bad-id",
            "must be a sourcedId: letters, digits and . / @ _ - only, at most 255",
            value -> STRICT_ID.matcher(value).matches() ? value : null);

    static final FieldType LENIENT = new FieldType(
            "text",
            "bad-id",
            "must be a sourcedId of at most 255 characters without commas",
            value -> LENIENT_ID.matcher(value).matches() ? value : null);

    static final FieldType ID_LIST = list(ID.reading, "bad-id", "must be a comma-separated list of sourcedIds");

    static final FieldType LENIENT_LIST =
            list(LENIENT.reading, "bad-id", "must be a comma-separated list of sourcedIds");

    static final FieldType WORDS =
            list(word -> text(word, 60), "bad-list", "must be a comma-separated list of short words");

    static final FieldType TEXT = new FieldType(
            "text", "bad-text", "must be text of at most 255 characters on one line", value -> text(value, 255));

    static final FieldType DATE =
            new FieldType("date", "bad-date", "must be a date such as 2026-08-31", value -> date(value, 10));

    /** 1.1 files send a date where a date and time belongs; only the date is looked at. */
    static final FieldType DATE_TIME = new FieldType(
            "date",
            "bad-date",
            "must be a date and time such as 2026-08-31T06:00:00.000Z",
            value -> date(value.length() > 10 ? value.substring(0, 10) : value, 10));

    static final FieldType FLAG = new FieldType(
            "boolean", "bad-boolean", "must be true or false", value -> switch (value.toLowerCase(Locale.ROOT)) {
                case "true", "1", "yes" -> "true";
                case "false", "0", "no" -> "false";
                default -> null;
            });

    static final FieldType YEAR = new FieldType(
            "int", "bad-year", "must be a year such as 2027", value -> value.matches("[12][0-9]{3}") ? value : null);

    /** One of the standard's words, staged in UPPER_SNAKE; an {@code ext:} word becomes OTHER. */
    static FieldType oneOf(String... words) {
        Map<String, String> known = Arrays.stream(words)
                .collect(Collectors.toMap(word -> word.toLowerCase(Locale.ROOT), FieldType::upperSnake));
        return new FieldType(
                "text",
                "bad-value",
                "must be one of " + String.join(", ", words),
                value -> EXTENSION.matcher(value).matches() ? "OTHER" : known.get(value.toLowerCase(Locale.ROOT)));
    }

    @Nullable
    String normal(String value) {
        return reading.read(value);
    }

    /** The same column as 1.1 sends it. */
    FieldType in(OneRosterVersion version) {
        if (version == OneRosterVersion.V1_2) {
            return this;
        }
        return this == ID ? LENIENT : this == ID_LIST ? LENIENT_LIST : this;
    }

    private static FieldType list(Reading item, String code, String message) {
        return new FieldType("text", code, message, value -> {
            String[] items = value.split(",", -1);
            StringBuilder clean = new StringBuilder(value.length());
            for (String one : items) {
                String stripped = one.strip();
                if (stripped.isEmpty()) {
                    continue;
                }
                if (item.read(stripped) == null) {
                    return null;
                }
                clean.append(clean.isEmpty() ? "" : ",").append(stripped);
            }
            return clean.toString();
        });
    }

    private static @Nullable String text(String value, int max) {
        return value.length() > max || CONTROL.matcher(value).find() ? null : value;
    }

    private static @Nullable String date(String value, int length) {
        try {
            return value.length() == length ? LocalDate.parse(value).toString() : null;
        } catch (DateTimeException notADate) {
            return null;
        }
    }

    private static String upperSnake(String word) {
        UnaryOperator<String> split = text -> text.replaceAll("([a-z])([A-Z])", "$1_$2");
        return split.apply(word).toUpperCase(Locale.ROOT);
    }
}
