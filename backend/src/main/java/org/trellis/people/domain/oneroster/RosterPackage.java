package org.trellis.people.domain.oneroster;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A zip of CSV files, opened with suspicion: number of entries, names, claimed and real sizes are checked, archives inside are
 * refused, and the case of file names does not matter. Never writes an entry to disk.
 */
public final class RosterPackage implements AutoCloseable {
    private static final List<String> ARCHIVES = List.of(".zip", ".gz", ".tgz", ".tar", ".7z", ".rar", ".jar");

    private final ZipFile zip;
    private final long zipBytes;
    private final PackageLimits limits;
    private final Map<String, ZipEntry> entries = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private long inflated;

    private RosterPackage(ZipFile zip, long zipBytes, PackageLimits limits) {
        this.zip = zip;
        this.zipBytes = zipBytes;
        this.limits = limits;
    }

    /** Opens the zip; {@link PackageRefused} when it is broken or breaks a limit. */
    public static RosterPackage open(Path path, PackageLimits limits) {
        try {
            ZipFile zip = new ZipFile(path.toFile());
            RosterPackage opened = new RosterPackage(zip, Files.size(path), limits);
            try {
                opened.checkEntries();
                return opened;
            } catch (RuntimeException refused) {
                zip.close();
                throw refused;
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new PackageRefused(RowError.PACKAGE, "broken-zip", "This is not a zip file, or it is damaged.");
        }
    }

    /** The names of the CSV files inside, as the zip spells them. */
    public Set<String> names() {
        return entries.keySet();
    }

    public boolean has(String name) {
        return entries.containsKey(name);
    }

    /** Bytes the zip claims to hold; for progress only. */
    public long claimedBytes() {
        return entries.values().stream().mapToLong(ZipEntry::getSize).sum();
    }

    /** Bytes read so far. */
    public long readBytes() {
        return inflated;
    }

    /** The bytes of one file, bounded; the caller closes it. */
    InputStream open(String name) throws IOException {
        @Nullable ZipEntry entry = entries.get(name);
        if (entry == null) {
            throw new PackageRefused(
                    name, "file-missing", "The manifest names this file, but the zip does not hold it.");
        }
        InputStream bounded = new BoundedStream(zip.getInputStream(entry), entry, limits, this::countBytes);
        PushbackInputStream peek = new PushbackInputStream(bounded, 2);
        byte[] start = peek.readNBytes(2);
        peek.unread(start);
        if (start.length == 2 && start[0] == 'P' && start[1] == 'K') {
            throw new PackageRefused(name, "nested-archive", "The file is itself a zip.");
        }
        return peek;
    }

    private void countBytes(long bytes) {
        inflated += bytes;
        if (inflated > limits.totalBytes() || (inflated > 1L << 20 && inflated / zipBytes > limits.ratio())) {
            throw new PackageRefused(RowError.PACKAGE, "zip-bomb", "The zip inflates to more than any roster holds.");
        }
    }

    private void checkEntries() {
        if (zip.size() > limits.entries()) {
            throw new PackageRefused(
                    RowError.PACKAGE, "too-many-entries", "The zip holds more than " + limits.entries() + " files.");
        }
        zip.stream().filter(entry -> !isLitter(entry.getName())).forEach(this::checkEntry);
    }

    private void checkEntry(ZipEntry entry) {
        String name = entry.getName();
        String lower = name.toLowerCase(Locale.ROOT);
        if (name.contains("..") || name.indexOf('\\') >= 0 || name.indexOf(':') >= 0 || name.startsWith("/")) {
            throw new PackageRefused(
                    RowError.PACKAGE, "unsafe-name", "The zip holds a file name that leaves its folder.");
        }
        if (name.indexOf('/') >= 0) {
            throw new PackageRefused(RowError.PACKAGE, "not-at-root", "The files must lie at the root of the zip.");
        }
        if (ARCHIVES.stream().anyMatch(lower::endsWith)) {
            throw new PackageRefused(name, "nested-archive", "The zip holds another archive.");
        }
        if (entry.getSize() > limits.entryBytes()) {
            throw new PackageRefused(name, "entry-too-large", "The file claims to be larger than this import takes.");
        }
        if (entries.put(name, entry) != null) {
            throw new PackageRefused(name, "duplicate-file", "The zip holds this file twice.");
        }
    }

    /** What desktop systems add without being asked. */
    private static boolean isLitter(String name) {
        return name.startsWith("__MACOSX/") || name.equals(".DS_Store");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
