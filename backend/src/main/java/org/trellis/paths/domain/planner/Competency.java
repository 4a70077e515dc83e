package org.trellis.paths.domain.planner;

import java.util.Comparator;
import java.util.UUID;

/**
 * What the planner needs to know of a competency.
 *
 * @param area the section it belongs to; empty when the framework has no areas
 * @param sequence its place in the framework
 */
public record Competency(UUID id, String code, String area, int sequence) {

    /** Framework order; the id at the end makes it total, so that plans never depend on row order. */
    public static final Comparator<Competency> FRAMEWORK_ORDER = Comparator.comparing(Competency::area)
            .thenComparingInt(Competency::sequence)
            .thenComparing(Competency::code)
            .thenComparing(Competency::id);

    /** For one that has left the framework since. */
    static Competency unknown(UUID id) {
        return new Competency(id, "", "", Integer.MAX_VALUE);
    }
}
