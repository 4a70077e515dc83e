package org.trellis.architecture;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.trellis.platform.security.PublicEndpoint;
import org.trellis.platform.security.Requires;
import org.trellis.platform.web.Idempotent;
import org.trellis.platform.web.MustMatch;
import org.trellis.platform.web.Tus;

/** What every endpoint method says of itself, and how things are named; each rule with code that breaks it once. */
enum CodeRule {
    AN_OPERATION_ASKS_FOR_A_PERMISSION(
            methods()
                    .that(are(DescribedPredicate.describe("an operation", CodeRule::isOperation)))
                    .should()
                    .beAnnotatedWith(Requires.class)
                    .orShould()
                    .beAnnotatedWith(PublicEndpoint.class),
            "package org.trellis.paths.web; class Planted { @jakarta.ws.rs.GET public void open() {} }"),

    AN_OPERATION_HAS_A_NAME(
            methods()
                    .that(are(DescribedPredicate.describe("an operation", CodeRule::isOperation)))
                    .should()
                    .beAnnotatedWith(Operation.class),
            "package org.trellis.paths.web; class Planted { @jakarta.ws.rs.POST public void nameless() {} }"),

    A_POST_CAN_BE_REPEATED(
            methods().that().areAnnotatedWith(POST.class).should().beAnnotatedWith(Idempotent.class),
            "package org.trellis.paths.web; class Planted { @jakarta.ws.rs.POST public void twice() {} }"),

    A_CHANGE_NAMES_THE_VERSION_IT_CHANGES(
            methods()
                    .that(are(DescribedPredicate.describe("a change", CodeRule::isChange)))
                    .should()
                    .beAnnotatedWith(MustMatch.class)
                    .orShould()
                    .beDeclaredInClassesThat()
                    .areAnnotatedWith(Tus.class),
            "package org.trellis.paths.web; class Planted { @jakarta.ws.rs.PATCH public void blind() {} }"),

    ENDPOINTS_LIVE_IN_WEB(
            classes()
                    .that()
                    .haveSimpleNameEndingWith("Endpoint")
                    .and()
                    .areNotAnnotations()
                    .should()
                    .resideInAPackage("..web.."),
            "package org.trellis.paths.domain; class PlantedEndpoint {}"),

    ENTITIES_LIVE_IN_DOMAIN(
            classes()
                    .that()
                    .areAnnotatedWith(Entity.class)
                    .should()
                    .resideInAPackage("..domain..")
                    .andShould()
                    .haveSimpleNameEndingWith("Entity"),
            "package org.trellis.paths.domain; @jakarta.persistence.Entity class Planted {}"),

    NO_ENTITY_IS_BOUND_TO_A_TENANT(
            noClasses()
                    .that()
                    .areAnnotatedWith(Entity.class)
                    .should()
                    .dependOnClassesThat()
                    .haveSimpleName("TenantId"),
            """
            package org.trellis.paths.domain;
            @jakarta.persistence.Entity class Planted { @org.hibernate.annotations.TenantId int owner; }
            """),

    NO_ENTITY_NAMES_THE_DISTRICT(
            methods()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Entity.class)
                    .should()
                    .haveNameNotContaining("istrict"),
            "package org.trellis.paths.domain; @jakarta.persistence.Entity class Planted { int districtId() { return 1; } }"),

    TIME_IS_ASKED_FOR_NOT_TAKEN(
            noClasses()
                    .that()
                    .doNotHaveSimpleName("SystemClock")
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(OffsetDateTime.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis"),
            "package org.trellis.paths.domain; class Planted { Object at = java.time.Instant.now(); }"),

    A_DAY_IS_THE_DISTRICTS_OWN(
            noClasses()
                    .that()
                    .doNotHaveSimpleName("StoryClock")
                    .and()
                    .doNotHaveSimpleName("UploadEndpoint")
                    .should()
                    .accessField(ZoneOffset.class, "UTC")
                    .orShould()
                    .callMethod(LocalDate.class, "now", Clock.class),
            "package org.trellis.paths.domain; class Planted { Object zone = java.time.ZoneOffset.UTC; }"),

    NAMES_SAY_WHAT_THINGS_ARE(
            noClasses().should().haveNameMatching(".*[.$](Base\\w*|\\w*(Impl|Manager|Helper|Util|Utils|Dto))"),
            "package org.trellis.paths.domain; class PlantedManager {}");

    private final ArchRule rule;
    private final String breach;

    CodeRule(ArchRule rule, String breach) {
        this.rule = rule;
        this.breach = breach;
    }

    ArchRule rule() {
        return rule;
    }

    /** Source of one compilation unit that breaks the rule exactly once. */
    String breach() {
        return breach;
    }

    private static boolean isOperation(JavaMethod method) {
        return method.isAnnotatedWith(GET.class) || method.isAnnotatedWith(POST.class) || isChange(method);
    }

    private static boolean isChange(JavaMethod method) {
        return method.isAnnotatedWith(PUT.class)
                || method.isAnnotatedWith(PATCH.class)
                || method.isAnnotatedWith(DELETE.class);
    }
}
