package org.trellis.people.domain.oneroster;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one file of a package row by row, checks every cell, and hands each row on. */
public final class RosterReader {
    private final RosterPackage zip;
    private final Manifest manifest;
    private final RowErrors errors;

    public RosterReader(RosterPackage zip, Manifest manifest, RowErrors errors) {
        this.zip = zip;
        this.manifest = manifest;
        this.errors = errors;
    }

    /**
     * Reads a file to its end.
     *
     * @return the number of rows, without the header
     */
    public long read(RosterFile file, RowSink sink) throws IOException {
        Reading reading = new Reading(file, sink);
        CsvFile.read(zip, file.fileName(), reading::accept);
        if (reading.header == null) {
            throw new PackageRefused(file.fileName(), "header-missing", "The file is empty: not even a header.");
        }
        return reading.rows;
    }

    /** The state of reading one file. */
    private final class Reading {
        private final RosterFile file;
        private final RowSink sink;
        private final List<Column> kept;
        private @Nullable HeaderRow header;
        private long rows;

        Reading(RosterFile file, RowSink sink) {
            this.file = file;
            this.sink = sink;
            this.kept = file.kept().toList();
        }

        void accept(CsvRecord row) throws IOException {
            HeaderRow known = header;
            if (known == null) {
                header = readHeader(row);
            } else {
                rows++;
                sink.accept(stage(known, row));
            }
        }

        private HeaderRow readHeader(CsvRecord row) {
            List<String> cells = new ArrayList<>(row.getFields());
            cells.set(0, cells.get(0).replace("\uFEFF", ""));
            HeaderRow read = HeaderRow.read(file, manifest.version(), cells);
            read.problems().forEach(errors::add);
            if (!read.isReadable()) {
                throw new HeaderUnreadable();
            }
            return read;
        }

        private StagedRow stage(HeaderRow header, CsvRecord row) {
            int before = errors.count();
            List<@Nullable String> cells = new ArrayList<>(kept.size());
            for (Column column : kept) {
                cells.add(cell(header, column, row));
            }
            return new StagedRow(row.getStartingLineNumber(), errors.count() > before, cells);
        }

        private @Nullable String cell(HeaderRow header, Column column, CsvRecord row) {
            int place = header.placeOf(column);
            String value = place < 0 || place >= row.getFieldCount()
                    ? ""
                    : row.getField(place).strip();
            if (value.isEmpty()) {
                checkBlank(column, row);
                return null;
            }
            FieldType type = column.type();
            @Nullable
            String normal = type == null ? null : type.in(manifest.version()).normal(value);
            if (type != null && normal == null) {
                error(row, column, type.code(), type.message());
            }
            return normal;
        }

        private void checkBlank(Column column, CsvRecord row) {
            boolean needed = column.required() && column.existsIn(manifest.version());
            boolean statusOfDelta = column.header().equals("status") && manifest.mode(file) == FileMode.DELTA;
            if (needed || statusOfDelta) {
                error(row, column, "required", "must not be blank");
            }
        }

        private void error(CsvRecord row, Column column, String code, String message) {
            errors.add(RowError.inField(file.fileName(), row.getStartingLineNumber(), column.header(), code, message));
        }
    }

    /** The header's faults are told already; the rows cannot be read. */
    public static final class HeaderUnreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
