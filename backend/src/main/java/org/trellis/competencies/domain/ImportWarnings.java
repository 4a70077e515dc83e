package org.trellis.competencies.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects warnings; names the first hundred of a kind and counts the rest, so that a broken file stays readable. */
final class ImportWarnings {

    static final int NAMED_OF_A_KIND = 100;

    private final List<ImportWarning> named = new ArrayList<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, String> repeated = new LinkedHashMap<>();

    void add(String code, String message, @Nullable Object identifier) {
        if (counts.merge(code, 1, Integer::sum) <= NAMED_OF_A_KIND) {
            named.add(new ImportWarning(code, message, identifier == null ? null : identifier.toString()));
        }
    }

    /** For deviations that a whole file shares: said once, with the number of places. */
    void repeat(String code, String message) {
        counts.merge(code, 1, Integer::sum);
        repeated.putIfAbsent(code, message);
    }

    List<ImportWarning> all() {
        List<ImportWarning> all = new ArrayList<>(named);
        repeated.forEach((code, message) ->
                all.add(new ImportWarning(code, message + " (" + counts.getOrDefault(code, 0) + " times)", null)));
        counts.forEach((code, count) -> {
            if (!repeated.containsKey(code) && count > NAMED_OF_A_KIND) {
                all.add(new ImportWarning(code, (count - NAMED_OF_A_KIND) + " more of this kind", null));
            }
        });
        return List.copyOf(all);
    }
}
