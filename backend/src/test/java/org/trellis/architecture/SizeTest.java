package org.trellis.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that grows past 300 lines is two things. */
class SizeTest {

    private static final int MOST_LINES = 300;

    @Test
    void everyFileIsOneThing() throws IOException {
        assertEquals(List.of(), tooLarge(Path.of("src")));
    }

    @Test
    void aFileThatIsTwoThingsWouldBeFound(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("Full.java"), "// one thing\n".repeat(MOST_LINES));
        Path two = Files.writeString(folder.resolve("Two.java"), "// two things\n".repeat(MOST_LINES + 1));
        assertEquals(List.of("301 " + two), tooLarge(folder));
    }

    private static List<String> tooLarge(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > MOST_LINES)
                    .map(file -> lines(file) + " " + file)
                    .toList();
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
