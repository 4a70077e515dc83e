package org.trellis.paths.domain.planner;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a short text, without accents, case and plural: enough to find "drawings" in "I love drawing". */
record Words(Set<String> words) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}]+");

    static Words of(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        return new Words(Arrays.stream(BREAKS.split(plain))
                .filter(w -> !w.isEmpty())
                .map(Words::singular)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    boolean hasAllOf(String phrase) {
        Set<String> needed = of(phrase).words();
        return !needed.isEmpty() && words.containsAll(needed);
    }

    boolean hasAnyOf(Set<String> candidates) {
        return candidates.stream().anyMatch(words::contains);
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
