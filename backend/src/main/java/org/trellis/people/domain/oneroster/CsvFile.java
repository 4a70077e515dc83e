package org.trellis.people.domain.oneroster;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** The records of one CSV file (RFC 4180, UTF-8, with or without byte order mark), streaming. */
final class CsvFile {
    private static final int MAX_FIELD = 64 * 1024;
    private static final int MAX_FIELDS = 512;

    /** Takes one record. */
    interface Records {
        void accept(CsvRecord row) throws IOException;
    }

    private CsvFile() {}

    /** Reads all records of a file; what is wrong with the file as CSV is told as {@link PackageRefused}. */
    static void read(RosterPackage zip, String name, Records records) throws IOException {
        try (InputStream bytes = zip.open(name);
                CsvReader<CsvRecord> reader = reader(bytes)) {
            for (CsvRecord row : reader) {
                records.accept(row);
            }
        } catch (CsvParseException | UncheckedIOException | ZipException | EOFException broken) {
            throw refusal(name, broken);
        }
    }

    private static CsvReader<CsvRecord> reader(InputStream bytes) {
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return CsvReader.builder()
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(MAX_FIELDS)
                                .maxFieldSize(MAX_FIELD)
                                .maxRecordSize(MAX_FIELD * 4)
                                .build(),
                        new InputStreamReader(bytes, strict));
    }

    /** The CSV reader wraps whatever happened below it: the first cause that is known says what it was. */
    private static PackageRefused refusal(String name, Exception broken) {
        for (@Nullable Throwable cause = broken; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case PackageRefused refused -> {
                    return refused;
                }
                case CharacterCodingException _ -> {
                    return new PackageRefused(name, "not-utf8", "The file is not UTF-8 text.");
                }
                case IOException _ -> {
                    return new PackageRefused(name, "broken-zip", "The file in the zip is damaged.");
                }
                default -> {}
            }
        }
        return new PackageRefused(
                name, "bad-csv", "The file is not valid CSV: a quote is left open or a field is too long.");
    }
}
