package org.trellis.paths.domain.planner;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Access needs an option must meet (hard), found in the words of a NEED entry, English or Spanish. */
enum AccessNeed {
    CAPTIONS("captions", true, Set.of("caption", "subtitle", "subtitulo")),
    READ_ALOUD("read-aloud", true, Set.of("aloud", "audio", "dyslexia", "dislexia")),
    LARGE_PRINT("large-print", true, Set.of("print", "vision", "letra")),
    STEP_FREE("step-free", false, Set.of("wheelchair", "ramp", "silla"));

    private final String support;
    private final boolean onlyOnScreens;
    private final Set<String> words;

    AccessNeed(String support, boolean onlyOnScreens, Set<String> words) {
        this.support = support;
        this.onlyOnScreens = onlyOnScreens;
        this.words = words;
    }

    static List<AccessNeed> in(ProfileNote note) {
        Words text = Words.of(note.text());
        return Arrays.stream(values()).filter(n -> text.hasAnyOf(n.words)).toList();
    }

    /** A person in the room reads aloud and speaks clearly; a place has to be reachable. */
    boolean metBy(Option option) {
        boolean matters = onlyOnScreens ? option.deviceMinutes() > 0 : option.place() != null;
        return !matters || option.supports().contains(support);
    }
}
