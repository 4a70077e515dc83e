package org.trellis.paths.domain.planner;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.trellis.catalog.Mode;
import org.trellis.catalog.StepKind;

/** What a PREFERENCE entry asks for, found in its words, English or Spanish. A wish, never a must. */
enum Preference {
    ON_MY_OWN(Set.of("alone", "own", "myself", "solo", "sola"), o -> o.mode() == Mode.INDEPENDENT),
    WITH_OTHERS(
            Set.of("partner", "friend", "group", "together", "team", "pair", "grupo", "equipo", "amigo", "junto"),
            o -> o.mode() == Mode.SMALL_GROUP),
    WITH_A_TEACHER(Set.of("teacher", "tutor", "maestra", "maestro"), o -> o.mode() == Mode.INDIVIDUAL),
    MAKING(Set.of("make", "making", "build", "building", "hand", "hacer", "construir"), o -> o.kind() == StepKind.MAKE),
    OUTSIDE(Set.of("outside", "outdoor", "trip", "museum", "afuera", "museo"), o -> o.kind() == StepKind.GO_OUT),
    OFF_SCREEN(Set.of("paper", "papel", "unplugged"), o -> o.deviceMinutes() == 0);

    private final Set<String> words;
    private final Predicate<Option> fits;

    Preference(Set<String> words, Predicate<Option> fits) {
        this.words = words;
        this.fits = fits;
    }

    static List<Preference> in(ProfileNote note) {
        Words text = Words.of(note.text());
        return Arrays.stream(values()).filter(p -> text.hasAnyOf(p.words)).toList();
    }

    boolean fits(Option option) {
        return fits.test(option);
    }
}
