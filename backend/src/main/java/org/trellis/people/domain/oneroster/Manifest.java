package org.trellis.people.domain.oneroster;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What {@code manifest.csv} says of the package.
 *
 * @param modes the mode of each file that Trellis reads; ABSENT when the manifest does not name it
 */
public record Manifest(OneRosterVersion version, Map<RosterFile, FileMode> modes) {
    private static final String FILE = "manifest.csv";

    /** Reads and checks it against the files that are there; {@link PackageRefused} when they do not fit. */
    public static Manifest read(RosterPackage zip) throws IOException {
        if (!zip.has(FILE)) {
            throw new PackageRefused(FILE, "manifest-missing", "The zip holds no manifest.csv.");
        }
        Map<String, String> properties = new HashMap<>();
        CsvFile.read(zip, FILE, row -> {
            if (row.getFieldCount() >= 2) {
                String key = row.getField(0).strip().replace("\uFEFF", "").toLowerCase(Locale.ROOT);
                properties.put(key, row.getField(1).strip());
            }
        });
        Manifest manifest = new Manifest(version(properties), modes(properties));
        manifest.checkFiles(zip);
        checkPassedOver(zip, properties);
        return manifest;
    }

    public FileMode mode(RosterFile file) {
        return modes.getOrDefault(file, FileMode.ABSENT);
    }

    /** BULK, DELTA or, when files differ, MIXED. */
    public String label() {
        boolean bulk = modes.containsValue(FileMode.BULK);
        boolean delta = modes.containsValue(FileMode.DELTA);
        return bulk && delta ? "MIXED" : delta ? "DELTA" : "BULK";
    }

    private static OneRosterVersion version(Map<String, String> properties) {
        String named = properties.getOrDefault("oneroster.version", "");
        for (OneRosterVersion version : OneRosterVersion.values()) {
            if (named.equals(version.label()) || named.startsWith(version.label() + ".")) {
                return version;
            }
        }
        throw new PackageRefused(FILE, "unknown-version", "oneroster.version must be 1.1 or 1.2.");
    }

    private static Map<RosterFile, FileMode> modes(Map<String, String> properties) {
        Map<RosterFile, FileMode> modes = new EnumMap<>(RosterFile.class);
        for (RosterFile file : RosterFile.values()) {
            modes.put(file, mode(file.title(), properties));
        }
        return modes;
    }

    private static FileMode mode(String title, Map<String, String> properties) {
        String word = properties.getOrDefault(("file." + title).toLowerCase(Locale.ROOT), "absent");
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "absent", "" -> FileMode.ABSENT;
            case "bulk" -> FileMode.BULK;
            case "delta" -> FileMode.DELTA;
            default -> throw new PackageRefused(FILE, "bad-mode", "file." + title + " must be absent, bulk or delta.");
        };
    }

    private void checkFiles(RosterPackage zip) {
        modes.forEach((file, mode) -> {
            if (mode != FileMode.ABSENT) {
                requirePresent(zip, file.fileName());
            }
        });
        if (modes.values().stream().allMatch(mode -> mode == FileMode.ABSENT)) {
            throw new PackageRefused(FILE, "nothing-to-import", "The manifest names none of the roster files.");
        }
    }

    /** Files that are not read must be there all the same: a package with holes was cut off on its way. */
    private static void checkPassedOver(RosterPackage zip, Map<String, String> properties) {
        properties.forEach((key, mode) -> {
            if (key.startsWith("file.") && (mode.equalsIgnoreCase("bulk") || mode.equalsIgnoreCase("delta"))) {
                requirePresent(zip, key.substring("file.".length()) + ".csv");
            }
        });
    }

    private static void requirePresent(RosterPackage zip, String name) {
        if (!zip.has(name)) {
            throw new PackageRefused(
                    name, "file-missing", "The manifest names this file, but the zip does not hold it.");
        }
    }
}
