package org.trellis.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.platform.security.PublicEndpoint;

/** Every {@link CodeRule} holds in all of our code, and would find the code that breaks it. */
class EndpointRulesTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.trellis");

    private static final Set<String> PUBLIC = Set.of("SignInEndpoint.signIn");

    @ParameterizedTest
    @EnumSource
    void holds(CodeRule kept) {
        kept.rule().check(OURS);
    }

    @ParameterizedTest
    @EnumSource
    void wouldFindItsBreach(CodeRule kept) {
        List<String> found = kept.rule()
                .evaluate(Planted.classes(kept.breach()))
                .getFailureReport()
                .getDetails();
        assertEquals(1, found.size(), () -> String.join("\n", found));
        assertTrue(found.getFirst().contains("Planted"), found.getFirst());
    }

    @Test
    void onlyTheListedOperationsArePublic() {
        assertEquals(PUBLIC, publicOperations(OURS));
    }

    @Test
    void anotherPublicOperationWouldBeFound() {
        JavaClasses planted = Planted.classes("""
                package org.trellis.paths.web;
                class Planted { @org.trellis.platform.security.PublicEndpoint public void all() {} }
                """);
        assertEquals(Set.of("Planted.all"), publicOperations(planted));
    }

    private static Set<String> publicOperations(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(PublicEndpoint.class))
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .collect(Collectors.toSet());
    }
}
