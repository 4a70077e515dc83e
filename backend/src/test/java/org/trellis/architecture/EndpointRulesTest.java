package org.trellis.architecture;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;
import org.trellis.platform.security.PublicEndpoint;
import org.trellis.platform.security.Requires;
import org.trellis.platform.web.Idempotent;
import org.trellis.platform.web.MustMatch;

/** What every endpoint method says of itself, and how things are named. */
class EndpointRulesTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.trellis");

    private static final Set<String> PUBLIC = Set.of("SignInEndpoint.signIn");

    private static final DescribedPredicate<JavaMethod> AN_OPERATION = DescribedPredicate.describe(
            "an operation",
            method -> method.isAnnotatedWith(GET.class) || method.isAnnotatedWith(POST.class) || change(method));

    @Test
    void everyOperationAsksForAPermission() {
        methods()
                .that(are(AN_OPERATION))
                .should()
                .beAnnotatedWith(Requires.class)
                .orShould()
                .beAnnotatedWith(PublicEndpoint.class)
                .check(OURS);
    }

    @Test
    void onlyTheListedOperationsArePublic() {
        Set<String> found = OURS.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(PublicEndpoint.class))
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .collect(Collectors.toSet());
        assertEquals(PUBLIC, found);
    }

    @Test
    void everyOperationHasAName() {
        methods()
                .that(are(AN_OPERATION))
                .should()
                .beAnnotatedWith(Operation.class)
                .check(OURS);
    }

    @Test
    void everyPostCanBeRepeated() {
        methods()
                .that()
                .areAnnotatedWith(POST.class)
                .should()
                .beAnnotatedWith(Idempotent.class)
                .check(OURS);
    }

    @Test
    void everyChangeNamesTheVersionItChanges() {
        methods()
                .that(are(DescribedPredicate.describe("a change", EndpointRulesTest::change)))
                .should()
                .beAnnotatedWith(MustMatch.class)
                .allowEmptyShould(true)
                .check(OURS);
    }

    @Test
    void endpointsLiveInWebAndEntitiesInDomain() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Endpoint")
                .and()
                .areNotAnnotations()
                .should()
                .resideInAPackage("..web..")
                .check(OURS);
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .resideInAPackage("..domain..")
                .andShould()
                .haveSimpleNameEndingWith("Entity")
                .check(OURS);
    }

    @Test
    void noEntityNamesTheDistrict() {
        noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .dependOnClassesThat()
                .haveSimpleName("TenantId")
                .check(OURS);
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameNotContaining("istrict")
                .check(OURS);
    }

    @Test
    void timeIsAskedForNotTaken() {
        noClasses()
                .that()
                .doNotHaveSimpleName("SystemClock")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.OffsetDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(OURS);
    }

    @Test
    void namesSayWhatThingsAre() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Dto")
                .orShould()
                .haveSimpleNameStartingWith("Base")
                .check(OURS);
    }

    private static boolean change(JavaMethod method) {
        return method.isAnnotatedWith(PUT.class)
                || method.isAnnotatedWith(PATCH.class)
                || method.isAnnotatedWith(DELETE.class);
    }
}
