package org.trellis.platform.web;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;
import org.trellis.platform.error.StaleVersion;

/** The version the caller last saw (RFC 9110 section 13.1.1). */
@RequestScoped
public class ExpectedVersion {

    private @Nullable Long expected;

    /** Throws {@link StaleVersion} (412) where the thing has moved on; does nothing where no version was asked for. */
    public void check(long current) {
        if (expected != null && expected != current) {
            throw new StaleVersion(current);
        }
    }

    void expect(long version) {
        this.expected = version;
    }
}
