package org.trellis.competencies.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.competencies.domain.CasePackage.Item;

/** Makes words comparable whatever their case and accents: "fracción" and "Fraccion" are the same. */
final class SearchText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int MOST_WORDS = 8;

    private SearchText() {}

    static String of(Item item) {
        return Stream.of(
                        Stream.of(item.code(), item.statement()),
                        item.translations().values().stream(),
                        item.abbreviations().values().stream())
                .flatMap(words -> words)
                .map(SearchText::plain)
                .collect(Collectors.joining(" "));
    }

    static String plain(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return SPACES.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** LIKE patterns that all have to match; none for a blank query. */
    static List<String> patterns(String query) {
        return Arrays.stream(plain(query).split(" "))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(word -> "%" + escape(word) + "%")
                .toList();
    }

    /** LIKE pattern for codes that begin like the query. */
    static String prefix(String query) {
        return escape(plain(query)) + "%";
    }

    private static String escape(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
