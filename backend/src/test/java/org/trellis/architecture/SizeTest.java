package org.trellis.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A file that grows past 300 lines is two things. */
class SizeTest {

    private static final int MOST_LINES = 300;

    @Test
    void everyFileIsOneThing() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            List<String> large = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > MOST_LINES)
                    .map(file -> lines(file) + " " + file)
                    .toList();
            assertEquals(List.of(), large);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
