package org.trellis.platform.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;

/**
 * The language the reader of this answer likes best (RFC 9110 section 12.5.4). English where the request names none, and
 * in background work.
 */
@RequestScoped
public class ReaderLanguage {

    private static final String DEFAULT = "en";

    private String tag = DEFAULT;

    /** The whole tag, such as {@code es-mx}; lower case. */
    public String tag() {
        return tag;
    }

    /** The language alone, such as {@code es}. */
    public String language() {
        return Locale.forLanguageTag(tag).getLanguage();
    }

    void accept(String header) {
        try {
            List<LanguageRange> ranges = LanguageRange.parse(header);
            String best = ranges.getFirst().getRange();
            tag = best.equals("*") ? DEFAULT : best;
        } catch (IllegalArgumentException e) {
            tag = DEFAULT;
        }
    }
}
