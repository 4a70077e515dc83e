package org.trellis.people.domain.oneroster;

/** The package cannot be trusted or understood as a whole; nothing of it is used. */
public final class PackageRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient RowError error;

    PackageRefused(String file, String code, String message) {
        super(code + ": " + message);
        this.error = RowError.inFile(file, code, message);
    }

    /** What to show for it. */
    public RowError error() {
        return error;
    }
}
