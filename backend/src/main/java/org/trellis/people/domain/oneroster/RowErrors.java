package org.trellis.people.domain.oneroster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Collects what is wrong: all of it is counted, the first thousand are kept to show. */
public final class RowErrors {
    /** How many are kept; nobody reads more, and a broken export would fill the table. */
    public static final int KEPT = 1_000;

    private final List<RowError> kept = new ArrayList<>();
    private int errors;

    public void add(RowError error) {
        if (error.kind() == RowError.Kind.ERROR) {
            errors++;
        }
        if (kept.size() < KEPT) {
            kept.add(error);
        }
    }

    /** How many errors there were, also those not kept; warnings do not count. */
    public int count() {
        return errors;
    }

    public List<RowError> kept() {
        return Collections.unmodifiableList(kept);
    }
}
