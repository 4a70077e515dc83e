package org.trellis.people.domain.oneroster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterReaderTest {
    @TempDir
    Path folder;

    private final RowErrors errors = new RowErrors();
    private final Map<RosterFile, List<StagedRow>> rows = new EnumMap<>(RosterFile.class);

    @Test
    void readsARightPackageWithoutAnError() throws IOException {
        read(ZipBuilder.small());

        assertEquals(List.of(), errors.kept());
        assertEquals(4, rowsOf(RosterFile.USERS).size());
        assertEquals(
                List.of("s1", "Sample School", "SCHOOL", "d1"),
                rowsOf(RosterFile.ORGS).get(1).cells().stream()
                        .filter(cell -> cell != null)
                        .toList());
        assertEquals(3, rowsOf(RosterFile.ORGS).get(1).line());
    }

    @Test
    void acceptsByteOrderMarkOtherCaseAndExtraColumns() throws IOException {
        read(ZipBuilder.small().without("orgs.csv").with("ORGS.csv", """
                        \uFEFFsourcedId,status,dateLastModified,name,type,identifier,parentSourcedId,metadata.x,ext_y
                        d1,,,Sample District,district,,,1,2
                        """));

        assertEquals(List.of(), errors.kept());
        assertEquals("d1", rowsOf(RosterFile.ORGS).get(0).cells().get(0));
    }

    @Test
    void acceptsColumnsInAnyOrderAndOtherSpellingsIn11() throws IOException {
        read(ZipBuilder.small()
                .with("manifest.csv", ZipBuilder.manifest("1.1", "bulk"))
                .without("roles.csv")
                .with("users.csv", """
                        sourcedId,status,dataLastModified,orgSourcedIds,enabledUser,role,givenName,familyName,username,userId,agents,grade,ext_x
                        p 1,active,2026-11-23,s1,true,student,Sam,Smith,ssmith,,g1,05,z
                        """));

        assertEquals(List.of(), errors.kept());
    }

    @Test
    void refusesColumnsOutOfOrderIn12() {
        read(ZipBuilder.small().replace("orgs.csv", "name,type", "type,name"));

        assertEquals("header-order", onlyError("orgs.csv", "type").code());
    }

    @Test
    void namesTheMissingColumn() {
        read(ZipBuilder.small().replace("orgs.csv", "name,type", "title,type"));

        assertEquals("column-missing", onlyError("orgs.csv", "name").code());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "academicSessions.csv|2026-08-01|2026-02-30|startDate|bad-date",
                "academicSessions.csv|2026-08-01|08/01/2026|startDate|bad-date",
                "academicSessions.csv|schoolYear,2026|decade,2026|type|bad-value",
                "orgs.csv|Sample School|''|name|required",
                "orgs.csv|s1,,,|s 1,,,|sourcedId|bad-id",
                "orgs.csv|s1,,,|s1,gone,,|status|bad-value",
                "users.csv|p1,,,true|p1,,,maybe|enabledUser|bad-boolean",
                "roles.csv|primary,teacher,,,s1|primary,wizard,,,s1|role|bad-value",
            })
    void tellsFileLineFieldAndCode(String file, String from, String to, String field, String code) {
        read(ZipBuilder.small().replace(file, from, to));

        RowError error = errors.kept().getFirst();
        assertEquals(file, error.file());
        assertTrue(error.line() >= 2, "line " + error.line());
        assertEquals(field, error.field());
        assertEquals(code, error.code());
    }

    @Test
    void deltaNeedsAStatusInEachRow() {
        read(ZipBuilder.small().with("manifest.csv", ZipBuilder.manifest("1.2", "delta")));

        assertEquals("status", errors.kept().getFirst().field());
        assertEquals("required", errors.kept().getFirst().code());
    }

    @Test
    void messagesNeverRepeatACellOfAChild() {
        read(ZipBuilder.small().replace("users.csv", "Sam,Smith", "Sam\u0007Canary,Smith"));

        assertEquals(1, errors.count());
        assertTrue(errors.kept().stream().noneMatch(error -> error.toString().contains("Canary")));
    }

    @Test
    void countsAllErrorsAndKeepsAThousand() {
        StringBuilder many =
                new StringBuilder("sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\n");
        for (int i = 0; i < 1_500; i++) {
            many.append("s").append(i).append(",,,,school,,\n");
        }
        read(ZipBuilder.small().with("orgs.csv", many.toString()));

        assertEquals(1_500, errors.count());
        assertEquals(RowErrors.KEPT, errors.kept().size());
    }

    @Test
    void refusesTextThatIsNotUtf8() throws IOException {
        byte[] latin =
                "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\nd1,,,\u00c9cole,school,,\n"
                        .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

        assertEquals(
                "not-utf8", refusal(ZipBuilder.small().with("orgs.csv", latin).write(folder)));
    }

    @Test
    void refusesAnOpenQuote() throws IOException {
        assertEquals(
                "bad-csv",
                refusal(ZipBuilder.small()
                        .replace("orgs.csv", "Sample School", "\"Sample School")
                        .write(folder)));
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        assertEquals(
                "header-missing",
                refusal(ZipBuilder.small().with("orgs.csv", "").write(folder)));
    }

    private RowError onlyError(String file, String field) {
        assertEquals(1, errors.count(), errors.kept()::toString);
        return errors.kept().stream()
                .filter(error -> error.file().equals(file) && field.equals(error.field()) && error.line() == 1)
                .filter(error -> error.kind() == RowError.Kind.ERROR)
                .findFirst()
                .orElseThrow();
    }

    private List<StagedRow> rowsOf(RosterFile file) {
        return rows.getOrDefault(file, List.of());
    }

    private String refusal(Path path) {
        return assertThrows(PackageRefused.class, () -> readAll(path)).error().code();
    }

    private void read(ZipBuilder builder) {
        try {
            readAll(builder.write(folder));
        } catch (RosterReader.HeaderUnreadable told) {
            assertTrue(errors.count() > 0);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void readAll(Path path) throws IOException {
        try (RosterPackage zip = RosterPackage.open(path, PackageLimits.STANDARD)) {
            Manifest manifest = Manifest.read(zip);
            RosterReader reader = new RosterReader(zip, manifest, errors);
            for (RosterFile file : RosterFile.values()) {
                if (manifest.mode(file) != FileMode.ABSENT) {
                    List<StagedRow> read = new ArrayList<>();
                    reader.read(file, read::add);
                    rows.put(file, read);
                }
            }
        }
    }
}
