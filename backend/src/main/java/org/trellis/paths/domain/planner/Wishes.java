package org.trellis.paths.domain.planner;

import java.util.Map;
import java.util.Set;
import org.trellis.catalog.Mode;

/**
 * What a student can use, and how she likes to learn, beyond the words of her profile.
 *
 * @param languages she learns in, ISO 639-1; empty: any
 * @param modeShares the mix of modes she and her teacher want, in thousandths; empty: any
 */
public record Wishes(Set<String> languages, Map<Mode, Integer> modeShares) {

    public static final Wishes NONE = new Wishes(Set.of(), Map.of());

    boolean understands(Option option) {
        return languages.isEmpty()
                || option.languages().isEmpty()
                || option.languages().stream().anyMatch(languages::contains);
    }
}
