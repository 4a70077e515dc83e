package org.trellis.people.domain.oneroster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Zips that lie, burst or lack something. */
class RosterPackageTest {
    @TempDir
    Path folder;

    @Test
    void refusesWhatIsNotAZip() throws IOException {
        Path path = Files.writeString(folder.resolve("roster.zip"), "sourcedId,status\n");

        assertEquals("broken-zip", refusal(path));
    }

    @Test
    void refusesACutOffZip() throws IOException {
        byte[] whole = ZipBuilder.small().bytes();
        Path path = Files.write(folder.resolve("roster.zip"), java.util.Arrays.copyOf(whole, whole.length / 2));

        assertEquals("broken-zip", refusal(path));
    }

    @Test
    void refusesADamagedFileInTheZip() throws IOException {
        byte[] bytes = ZipBuilder.small().bytes();
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int central = zip.getInt(bytes.length - 6);
        zip.putInt(central + 16, zip.getInt(central + 16) ^ 1);

        assertEquals("broken-zip", refusal(Files.write(folder.resolve("roster.zip"), bytes)));
    }

    @Test
    void refusesAClaimOfTwoGigabytesWithoutReadingThem() throws IOException {
        assertEquals("entry-too-large", refusal(withClaimedSize(Integer.MAX_VALUE)));
    }

    @Test
    void refusesAClaimThatIsNotTrue() throws IOException {
        assertEquals("size-mismatch", refusal(withClaimedSize(7)));
    }

    @Test
    void refusesABomb() throws IOException {
        byte[] zeros = new byte[40 << 20];
        java.util.Arrays.fill(zeros, (byte) 'a');

        assertEquals(
                "zip-bomb", refusal(ZipBuilder.small().with("orgs.csv", zeros).write(folder)));
    }

    @Test
    void refusesMoreFilesThanAPackageHas() throws IOException {
        ZipBuilder many = ZipBuilder.small();
        for (int i = 0; i < 40; i++) {
            many.with("f" + i + ".csv", "a\n");
        }
        assertEquals("too-many-entries", refusal(many.write(folder)));
    }

    @ParameterizedTest
    @CsvSource({
        "../orgs.csv,unsafe-name",
        "/etc/orgs.csv,unsafe-name",
        "..\\orgs.csv,unsafe-name",
        "C:orgs.csv,unsafe-name",
        "roster/orgs.csv,not-at-root",
        "inner.zip,nested-archive",
        "Orgs.CSV,duplicate-file",
    })
    void refusesNamesThatDoNotBelong(String name, String code) throws IOException {
        assertEquals(code, refusal(ZipBuilder.small().with(name, "x").write(folder)));
    }

    @Test
    void refusesAZipThatCallsItselfCsv() throws IOException {
        byte[] inner = ZipBuilder.small().bytes();

        assertEquals(
                "nested-archive",
                refusal(ZipBuilder.small().with("orgs.csv", inner).write(folder)));
    }

    @ParameterizedTest
    @CsvSource({"manifest.csv,manifest-missing", "roles.csv,file-missing", "users.csv,file-missing"})
    void refusesWhenAFileIsMissing(String name, String code) throws IOException {
        assertEquals(code, refusal(ZipBuilder.small().without(name).write(folder)));
    }

    @ParameterizedTest
    @CsvSource({
        "'oneroster.version,1.2','oneroster.version,2.0',unknown-version",
        "'file.orgs,bulk','file.orgs,full',bad-mode",
        "'file.orgs,bulk','file.orgs,bulk\nfile.results,bulk',file-missing",
    })
    void refusesAManifestThatDoesNotFit(String from, String to, String code) throws IOException {
        assertEquals(
                code,
                refusal(ZipBuilder.small().replace("manifest.csv", from, to).write(folder)));
    }

    /** Writes another size into the central directory's entry of the first file. */
    private Path withClaimedSize(int size) throws IOException {
        byte[] bytes = ZipBuilder.small().bytes();
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int central = zip.getInt(bytes.length - 6);
        zip.putInt(central + 24, size);
        return Files.write(folder.resolve("roster.zip"), bytes);
    }

    private static String refusal(Path path) {
        return assertThrows(PackageRefused.class, () -> readAll(path)).error().code();
    }

    private static void readAll(Path path) throws IOException {
        try (RosterPackage zip = RosterPackage.open(path, PackageLimits.STANDARD)) {
            Manifest manifest = Manifest.read(zip);
            RosterReader reader = new RosterReader(zip, manifest, new RowErrors());
            for (RosterFile file : RosterFile.values()) {
                reader.read(file, row -> {});
            }
        }
    }
}
