package org.trellis.demo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files of one demo district, with their dates moved to now. */
record DemoFiles(Path directory, StoryCalendar calendar) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    List<CsvRow> rows(String name) {
        return CsvRows.read(calendar.move(text(directory.resolve(name))));
    }

    <T> T json(String name, Class<T> type) {
        try {
            return JSON.readValue(calendar.move(text(directory.resolve(name))), type);
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }

    byte[] bytes(String name) {
        try {
            return Files.readAllBytes(directory.resolve(name));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Every file of a folder at the root of one zip, as OneRoster wants it. */
    byte[] zip(String folder) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (Stream<Path> files = Files.list(directory.resolve(folder));
                ZipOutputStream zip = new ZipOutputStream(zipped)) {
            for (Path file : files.sorted().toList()) {
                zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
                zip.write(calendar.move(text(file)).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return zipped.toByteArray();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
