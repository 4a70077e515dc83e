package org.trellis.people.domain.oneroster;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/**
 * The inflated bytes of one zip entry, counted as they come: sizes in headers are claims, only what is read is true.
 * Ends with {@link PackageRefused} when the entry grows past what is allowed or is not what its header says.
 */
final class BoundedStream extends FilterInputStream {
    /** Small files may shrink as well as they like. */
    private static final long RATIO_COUNTS_FROM = 1L << 20;

    private final ZipEntry entry;
    private final PackageLimits limits;
    private final LongConsumer onBytes;
    private final CRC32 checksum = new CRC32();
    private long count;

    BoundedStream(InputStream inflated, ZipEntry entry, PackageLimits limits, LongConsumer onBytes) {
        super(inflated);
        this.entry = entry;
        this.limits = limits;
        this.onBytes = onBytes;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        if (read < 0) {
            compareWithHeader();
        } else {
            checksum.update(target, offset, read);
            count += read;
            checkGrowth();
            onBytes.accept(read);
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void checkGrowth() {
        if (count > limits.entryBytes()) {
            throw new PackageRefused(entry.getName(), "entry-too-large", "The file is larger than this import takes.");
        }
        long stored = Math.max(1, entry.getCompressedSize());
        if (count > RATIO_COUNTS_FROM && count / stored > limits.ratio()) {
            throw new PackageRefused(entry.getName(), "zip-bomb", "The file inflates more than any roster does.");
        }
    }

    private void compareWithHeader() {
        if (entry.getSize() != count) {
            throw new PackageRefused(
                    entry.getName(), "size-mismatch", "The file is not as long as the zip's header says.");
        }
        if (entry.getCrc() != checksum.getValue()) {
            throw new PackageRefused(entry.getName(), "broken-zip", "The file's checksum does not match.");
        }
    }
}
