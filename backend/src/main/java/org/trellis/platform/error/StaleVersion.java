package org.trellis.platform.error;

/** 412: the caller's If-Match names an older version; the answer's ETag carries the current one. */
public class StaleVersion extends ProblemException {

    private final long current;

    public StaleVersion(long current) {
        super(ProblemType.STALE, "This was changed while you were working on it. The current version is in ETag.");
        this.current = current;
    }

    public long current() {
        return current;
    }
}
