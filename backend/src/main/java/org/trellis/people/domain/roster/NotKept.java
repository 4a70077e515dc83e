package org.trellis.people.domain.roster;

/** All went well, but nothing shall be kept (yet): a dry run, or too much would vanish. Rolls the transaction back. */
final class NotKept extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ImportStatus status;

    NotKept(ImportStatus status) {
        super(status.name());
        this.status = status;
    }

    ImportStatus status() {
        return status;
    }
}
