package org.trellis.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Our own CSV: a header, one row a line, cells quoted where they hold a comma. */
final class CsvRows {

    private static final Pattern CELL = Pattern.compile("(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,]*))");

    private CsvRows() {}

    static List<CsvRow> read(String text) {
        List<String> lines = text.lines().toList();
        List<String> header = cells(lines.getFirst());
        return lines.stream().skip(1).map(line -> row(header, cells(line))).toList();
    }

    private static CsvRow row(List<String> header, List<String> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), cells.get(i));
        }
        return new CsvRow(row);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        CELL.matcher(line).results().map(CsvRows::cell).forEach(cells::add);
        return cells;
    }

    private static String cell(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1).replace("\"\"", "\"");
    }
}
