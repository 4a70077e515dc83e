package org.trellis.profiles.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words as they are kept: without white space around them, and none where there is nothing else. */
final class GoalWords {

    private GoalWords() {}

    static @Nullable String orNone(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    static List<String> lines(List<String> lines) {
        return lines.stream().map(String::strip).toList();
    }
}
