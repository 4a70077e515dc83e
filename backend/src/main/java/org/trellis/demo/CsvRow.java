package org.trellis.demo;

import java.util.Map;

/** One row of a file, by the names in its header. */
record CsvRow(Map<String, String> cells) {

    /** Empty where the file leaves it empty; a column that is not there is a mistake in the file. */
    String get(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw new IllegalArgumentException("no column " + column + " in " + cells.keySet());
        }
        return cell;
    }

    boolean has(String column) {
        return !get(column).isEmpty();
    }
}
