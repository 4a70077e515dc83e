package org.trellis.architecture;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Set<String> unknown = new TreeSet<>();
        OURS.forEach(type -> Modules.of(type)
                .filter(module -> !Modules.MAY_USE.containsKey(module))
                .ifPresent(unknown::add));
        assertTrue(unknown.isEmpty(), () -> "not on the plan: " + unknown);
    }

    @Test
    void modulesUseOnlyTheFacesTheyMay() {
        assertNone(crossings((from, to) -> {
            String user = Modules.of(from).orElseThrow();
            String used = Modules.of(to).orElseThrow();
            boolean door = "face".equals(Modules.room(to))
                    || (Modules.MAY_ENTER_DOMAINS.contains(user) && "domain".equals(Modules.room(to)));
            return !user.equals(used)
                    && !(door && Modules.MAY_USE.getOrDefault(user, Set.of()).contains(used));
        }));
    }

    @Test
    void insideAModuleTheWayIsDown() {
        assertNone(crossings((from, to) -> Modules.of(from).equals(Modules.of(to))
                && !ROOMS_BELOW.getOrDefault(Modules.room(from), Set.of()).contains(Modules.room(to))));
    }

    @Test
    void aForbiddenStepWouldBeFound() {
        List<String> upward = crossings((from, to) ->
                Modules.of(from).equals(Optional.of("people")) && Modules.of(to).equals(Optional.of("audit")));
        assertFalse(upward.isEmpty(), "control: the scan sees people using audit, which is allowed but there");
    }

    private static List<String> crossings(BiPredicate<JavaClass, JavaClass> forbidden) {
        return OURS.stream()
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
}
