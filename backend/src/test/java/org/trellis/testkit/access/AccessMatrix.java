package org.trellis.testkit.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The reviewed table of who may do what: {@code src/test/resources/access/<module>.csv}. First column the operation id, then one
 * column for each way of standing to the student; a cell is the expected status, {@code 2xx}, or alternatives with {@code |}.
 */
public final class AccessMatrix {

    private static final Path FOLDER = Path.of("src/test/resources/access");

    private AccessMatrix() {}

    /** Operation id to (column to expected answer). */
    public static Map<String, Map<String, String>> read() throws IOException {
        Map<String, Map<String, String>> matrix = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                add(matrix, file);
            }
        }
        return matrix;
    }

    /** One table alone. */
    static Map<String, Map<String, String>> read(Path file) throws IOException {
        Map<String, Map<String, String>> matrix = new TreeMap<>();
        add(matrix, file);
        return matrix;
    }

    private static void add(Map<String, Map<String, String>> matrix, Path file) throws IOException {
        List<String> lines = Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        List<String> columns = cells(lines.getFirst());
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            if (cells.size() != columns.size()) {
                throw new IllegalStateException(
                        file + ": " + line + " has " + cells.size() + " cells, not " + columns.size());
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 1; i < columns.size(); i++) {
                row.put(columns.get(i), cells.get(i));
            }
            if (matrix.put(cells.getFirst(), row) != null) {
                throw new IllegalStateException(file + ": a second row for " + cells.getFirst());
            }
        }
    }

    /** True where the status is what the cell says. */
    public static boolean matches(String expected, int status) {
        return Stream.of(expected.split("\\|"))
                .anyMatch(one -> "2xx".equals(one) ? status / 100 == 2 : Integer.parseInt(one) == status);
    }

    private static List<String> cells(String line) {
        return Stream.of(line.split(",", -1)).map(String::strip).toList();
    }
}
