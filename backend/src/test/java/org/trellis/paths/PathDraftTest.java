package org.trellis.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.catalog.Offers;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Ladder;
import org.trellis.testkit.RealParts;
import org.trellis.testkit.World;

/** The planner's dry run, and its answers to why and why not. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class PathDraftTest {

    @BeforeEach
    void expectationsForGradeSix() {
        PathScene.fresh();
    }

    @Test
    void aDryRunIsWhatWouldBeProposedAndWritesNothing() {
        List<String> dry = preview(Map.of("studentIds", List.of(PathScene.STUDENT.id())))
                .statusCode(201)
                .body("items[0].hasPath", equalTo(false))
                .body("items[0].waitingRevisionId", nullValue())
                .extract()
                .jsonPath()
                .getList("items[0].steps.id");
        assertThat(PathScene.path().<Object>get("proposed")).isNull();
        List<String> proposed = PathScene.steps(PathScene.proposed()).stream()
                .map(s -> PathScene.text(s, "id"))
                .toList();
        assertThat(dry).isEqualTo(proposed);
    }

    @Test
    void aWholeClassIsPlannedAtOnce() {
        PathScene.proposed();
        preview(Map.of("classId", World.RATIOS))
                .statusCode(201)
                .body("items.student.id", hasItem(PathScene.STUDENT.id().toString()))
                .body("items.find { it.student.id == '" + PathScene.STUDENT.id() + "' }.stepCount", equalTo(4));
        Actors.otherTeacher()
                .sending(Map.of("classId", World.RATIOS))
                .post("/api/v1/path-drafts")
                .then()
                .statusCode(404);
    }

    @Test
    void whyNotNamesWhatDecidedAndWhatWouldAlterIt() {
        Offers.published("Long way", Ladder.ESTIMATING);
        Offers.published("Other way", Ladder.ESTIMATING);
        String step = PathScene.stepFor(PathScene.active(), Ladder.ESTIMATING);
        JsonPath why = PathScene.STUDENT
                .request()
                .get(PathScene.PATH + "/steps/" + step + "/explanation")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(why.getList("whyNot.decidedBy")).isNotEmpty().doesNotContainNull();
        assertThat(why.getString("smallestChange.kind")).isIn("WITHOUT_OPTION", "WITHOUT_ENTRY", "NOT_REQUIRED");
    }

    @Test
    void theMapKnowsWhatComesBeforeWhat() {
        PathScene.proposed();
        PathScene.STUDENT
                .request()
                .get(PathScene.PATH + "/prerequisites")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(2))
                .body("items.beforeId", hasItem(Ladder.COUNTING.toString()))
                .body(
                        "items.find { it.beforeId == '" + Ladder.RATIOS + "' }.afterId",
                        equalTo(Ladder.RATES.toString()));
    }

    private static ValidatableResponse preview(Map<String, Object> whom) {
        return PathScene.TEACHER.sending(whom).post("/api/v1/path-drafts").then();
    }
}
