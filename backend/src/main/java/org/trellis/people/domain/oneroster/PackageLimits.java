package org.trellis.people.domain.oneroster;

/**
 * How much a package may hold. A district of 325,000 students fits (its enrollments are about 500 MB of text), a bomb does not.
 *
 * @param entries files in the zip
 * @param ratio bytes out for each byte in
 * @param entryBytes bytes of one file, inflated
 * @param totalBytes bytes of all files, inflated
 */
public record PackageLimits(int entries, int ratio, long entryBytes, long totalBytes) {
    private static final long GIGABYTE = 1L << 30;

    /** The limits of the product. */
    public static final PackageLimits STANDARD = new PackageLimits(40, 100, GIGABYTE, 2 * GIGABYTE);
}
