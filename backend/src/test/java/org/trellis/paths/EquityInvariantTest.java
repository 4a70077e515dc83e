package org.trellis.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Ladder;
import org.trellis.testkit.RealParts;

/** F4, the equity invariant: no route and no role lowers an expectation; only an AuthorizedModification in force does. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
@Tag("long")
class EquityInvariantTest {

    private static final int EDITS = 10_000;

    @BeforeEach
    void expectationsForGradeSix() {
        PathScene.fresh();
    }

    @Test
    @Tag("F4")
    void tenThousandRandomEditsByEveryRouteAndRoleLowerNothing() {
        RandomEdits edits = new RandomEdits(4);
        int violations = 0;
        while (edits.count() < EDITS) {
            edits.next();
            violations += RawPaths.shortfall();
        }
        System.out.printf(
                "FIGURE F4 %d random edits in %d requests by %d roles and %d routes, %d lowered an expectation, %d refused as"
                        + " expectation-lowered, answers %s%n",
                edits.count(),
                edits.requests(),
                RandomEdits.EVERYONE.size(),
                RandomEdits.ROUTES,
                violations,
                edits.loweringsRefused(),
                edits.answers());
        assertThat(violations).isZero();
        assertThat(edits.loweringsRefused()).isGreaterThan(20);
        assertThat(edits.answers()).containsKeys(200, 201, 403, 404, 422);
    }

    @Test
    @Tag("F4")
    void rawSqlIsRefused() {
        String proposed = PathScene.proposed().getString("id");
        List<String> attempts = RawPaths.lowering(proposed);
        long refused = attempts.stream().filter(RawPaths::refused).count();
        System.out.printf("FIGURE F4 %d of %d lowerings by raw SQL refused%n", refused, attempts.size());
        assertThat(refused).isEqualTo(attempts.size());
        assertThat(RawPaths.shortfall()).isZero();
    }

    @Test
    @Tag("F4")
    void withoutTheTriggerTheCountSeesIt() {
        String proposed = PathScene.proposed().getString("id");
        RawPaths.withoutTrigger(
                () -> assertThat(RawPaths.refused(RawPaths.lowering(proposed).getFirst()))
                        .isFalse());
        assertThat(RawPaths.shortfall()).as("control").isEqualTo(1);
    }

    @Test
    @Tag("F4")
    void onlyAnAuthorizedModificationChangesWhatIsExpected() {
        String exception = Exceptions.proposed(Ladder.RATES);
        drop(422);
        PathScene.TEACHER
                .sending(Exceptions.SIGNED)
                .post(exception + "/authorizations")
                .then()
                .statusCode(403);
        drop(422);
        Exceptions.authorized(Exceptions.without(Ladder.RATES));
        drop(200);
        assertThat(RawPaths.shortfall())
                .as("control: by the expectations alone it is short")
                .isEqualTo(1);
    }

    @Test
    @Tag("F4")
    void revokedItIsExpectedAgain() {
        String exception = Exceptions.authorized(Exceptions.without(Ladder.RATES));
        Actors.schoolLeader()
                .sending(Map.of("reason", "The team met again."))
                .post(exception + "/revocations")
                .then()
                .statusCode(201)
                .body("status", equalTo("REVOKED"));
        drop(422);
    }

    @ParameterizedTest
    @Tag("F4")
    @ValueSource(ints = {-40, 40})
    void outsideItsDaysItChangesNothing(int days) {
        LocalDate day = Exceptions.today().plusDays(days);
        Exceptions.authorized(Exceptions.at(Ladder.RATES, null, day, day.plusDays(10)));
        drop(422);
    }

    @Test
    @Tag("F4")
    void aLowerLevelIsLowerAndNoMore() {
        LocalDate today = Exceptions.today();
        Exceptions.authorized(Exceptions.at(Ladder.RATES, 2, today, today.plusDays(10)));
        JsonPath draft = PathScene.proposed();
        aim(draft, 1, 422);
        aim(draft, 2, 200);
        drop(422);
    }

    private static void drop(int status) {
        JsonPath draft = PathScene.proposed();
        List<Map<String, Object>> without = PathScene.steps(draft).stream()
                .filter(s -> PathScene.text(s, "competencies").contains(Ladder.RATES.toString()))
                .map(s -> Map.<String, Object>of("id", PathScene.text(s, "id"), "remove", true))
                .toList();
        // where it is not expected the planner leaves it out by itself
        List<Map<String, Object>> edits = without.isEmpty() ? List.of(Map.of("title", "Something else")) : without;
        PathScene.edit(PathScene.TEACHER, draft, edits).then().statusCode(status);
    }

    private static void aim(JsonPath draft, int level, int status) {
        UUID rates = Ladder.RATES;
        Map<String, Object> edit = Map.of(
                "id",
                PathScene.stepFor(draft, rates),
                "targets",
                List.of(Map.of("competencyId", rates, "level", level)));
        PathScene.edit(PathScene.TEACHER, draft, List.of(edit)).then().statusCode(status);
    }
}
