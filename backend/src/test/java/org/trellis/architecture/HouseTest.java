package org.trellis.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/** The borders of the house: modules use only faces and only downward; inside a module web → domain → face. */
class HouseTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.trellis");

    private static final Map<String, Set<String>> ROOMS_BELOW =
            Map.of("face", Set.of("face"), "domain", Set.of("face", "domain"), "web", Set.of("face", "domain", "web"));

    @Test
    void everyModuleIsOnThePlan() {
        assertEquals(Set.of(), unplanned(OURS));
    }

    @Test
    void aModuleThatNobodyPlannedWouldBeFound() {
        assertEquals(Set.of("cellar"), unplanned(Planted.classes("package org.trellis.cellar; class Dug {}")));
    }

    @Test
    void modulesUseOnlyTheFacesTheyMay() {
        assertNone(trespasses(OURS));
    }

    @Test
    void aStepIntoAnotherModulesDomainWouldBeFound() {
        JavaClasses planted = Planted.classes(
                "package org.trellis.insights.domain; class Burglar { org.trellis.profiles.domain.EntryText loot; }");
        assertOne(trespasses(planted), "org.trellis.insights.domain.Burglar", "org.trellis.profiles.domain.EntryText");
    }

    @Test
    void aStepToTheFaceOfAModuleAboveWouldBeFound() {
        JavaClasses planted = Planted.classes(
                "package org.trellis.competencies.domain; class Climber { org.trellis.people.Relation rope; }");
        assertOne(trespasses(planted), "org.trellis.competencies.domain.Climber", "org.trellis.people.Relation");
    }

    @Test
    void insideAModuleTheWayIsDown() {
        assertNone(upward(OURS));
    }

    @Test
    void aStepFromDomainToWebWouldBeFound() {
        JavaClasses planted = Planted.classes(
                "package org.trellis.paths.web; public class Shown {}",
                "package org.trellis.paths.domain; class Kept { org.trellis.paths.web.Shown shown; }");
        assertOne(upward(planted), "org.trellis.paths.domain.Kept", "org.trellis.paths.web.Shown");
    }

    private static Set<String> unplanned(JavaClasses classes) {
        Set<String> unknown = new TreeSet<>();
        classes.forEach(type -> Modules.of(type)
                .filter(module -> !Modules.MAY_USE.containsKey(module))
                .ifPresent(unknown::add));
        return unknown;
    }

    private static List<String> trespasses(JavaClasses classes) {
        return crossings(classes, (from, to) -> {
            String user = Modules.of(from).orElseThrow();
            String used = Modules.of(to).orElseThrow();
            boolean door = "face".equals(Modules.room(to))
                    || (Modules.MAY_ENTER_DOMAINS.contains(user) && "domain".equals(Modules.room(to)));
            return !user.equals(used)
                    && !(door && Modules.MAY_USE.getOrDefault(user, Set.of()).contains(used));
        });
    }

    private static List<String> upward(JavaClasses classes) {
        return crossings(
                classes,
                (from, to) -> Modules.of(from).equals(Modules.of(to))
                        && !ROOMS_BELOW
                                .getOrDefault(Modules.room(from), Set.of())
                                .contains(Modules.room(to)));
    }

    private static List<String> crossings(JavaClasses classes, BiPredicate<JavaClass, JavaClass> forbidden) {
        return classes.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(step -> ours(step)
                        && forbidden.test(
                                step.getOriginClass(), step.getTargetClass().getBaseComponentType()))
                .map(Dependency::getDescription)
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean ours(Dependency step) {
        return Modules.of(step.getOriginClass()).isPresent()
                && Modules.of(step.getTargetClass().getBaseComponentType()).isPresent();
    }

    private static void assertNone(List<String> found) {
        assertTrue(found.isEmpty(), () -> found.size() + " steps across a border:\n" + String.join("\n", found));
    }

    private static void assertOne(List<String> found, String from, String to) {
        assertEquals(1, found.size(), () -> String.join("\n", found));
        assertTrue(found.getFirst().contains(from) && found.getFirst().contains(to), found.getFirst());
    }
}
