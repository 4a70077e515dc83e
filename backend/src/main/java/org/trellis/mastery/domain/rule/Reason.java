package org.trellis.mastery.domain.rule;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Why a state is what it is, as data: the reader's language is chosen by whoever shows it.
 *
 * @param params numbers, days and ids that belong to the code, in the order of their names
 */
public record Reason(String code, Map<String, Object> params) {

    public Reason {
        params = new TreeMap<>(params);
    }

    /** There is no piece of evidence yet. */
    public static Reason noEvidence() {
        return new Reason("NO_EVIDENCE", Map.of());
    }

    /** What is still missing of a count; empty when nothing is. */
    static Optional<Reason> unless(String code, int have, int need) {
        return have >= need ? Optional.empty() : Optional.of(new Reason(code, Map.of("have", have, "need", need)));
    }
}
