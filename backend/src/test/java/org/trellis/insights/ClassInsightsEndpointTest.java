package org.trellis.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.mastery.MasteryScene;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Actors;
import org.trellis.testkit.StatementCount;

/** The grid and the figures of a class, from facts that were put there over HTTP. */
@QuarkusTest
class ClassInsightsEndpointTest {

    @Test
    void theGridShowsEachStudentAtTheirLevel() {
        ClassScene scene = ClassScene.of(3);
        scene.judged(0, 1);
        scene.judged(0, 3);
        scene.judged(1, 2);

        scene.asTeacher()
                .get(scene.url("grid"))
                .then()
                .statusCode(200)
                .body("class.title", equalTo("Grid class"))
                .body(
                        "students.id",
                        contains(scene.students().stream().map(UUID::toString).toArray()))
                .body("competencies.id", contains(MasteryScene.RATIOS.toString()))
                .body("cells", hasSize(3))
                .body("cells[0][0].n", equalTo(2))
                .body("cells[0][0].s", equalTo("DEVELOPING"))
                .body("cells[1][0].l", equalTo(2))
                .body("cells[1][0].n", equalTo(1))
                .body("cells[2][0].s", equalTo("NOT_STARTED"))
                .body("competencies[0].distribution.sum()", equalTo(3))
                .body("competencies[0].distribution[0]", equalTo(1));
    }

    @Test
    void thePastIsShownAsItWasKnownThen() {
        ClassScene scene = ClassScene.of(1);
        Instant before = Instant.now();
        scene.judged(0, 1);
        Instant between = Instant.now();
        scene.judged(0, 3);

        assertThat(cell(scene, before.toString()).getString("s")).isEqualTo("NOT_STARTED");
        assertThat(cell(scene, between.toString()).getInt("n")).isEqualTo(1);
        assertThat(cell(scene, between.toString()).getInt("l")).isEqualTo(1);
        assertThat(cell(scene, Instant.now().toString()).getInt("n")).isEqualTo(2);
    }

    @Test
    void anUnchangedGridIsNotSentAgain() {
        ClassScene scene = ClassScene.of(2);
        scene.judged(0, 2);
        String etag = scene.asTeacher().get(scene.url("grid")).header("ETag");

        scene.asTeacher()
                .header("If-None-Match", etag)
                .get(scene.url("grid"))
                .then()
                .statusCode(304)
                .body(equalTo(""));
        scene.judged(1, 2);
        scene.asTeacher()
                .header("If-None-Match", etag)
                .get(scene.url("grid"))
                .then()
                .statusCode(200);
    }

    @Test
    void theSummaryCountsWhatTheGridShows() {
        ClassScene scene = ClassScene.of(4);
        scene.state(0, "SUFFICIENT", 3, false);
        scene.state(1, "DEVELOPING", 1, true);

        scene.asTeacher()
                .get(scene.url("summary"))
                .then()
                .statusCode(200)
                .body("class.id", equalTo(scene.id().toString()))
                .body("students", equalTo(4))
                .body("competencies", equalTo(1))
                .body("waiting", equalTo(0))
                .body("ready", equalTo(1))
                .body("stuck", equalTo(1))
                .body("belowDeveloping", equalTo(1));
    }

    @Test
    void nobodyElsesClassIsThere() {
        ClassScene scene = ClassScene.of(1);
        for (String view : new String[] {"grid", "summary"}) {
            Actors.teacher().request().get(scene.url(view)).then().statusCode(404);
            Actors.otherSchoolLeader().request().get(scene.url(view)).then().statusCode(404);
            Actors.adminOfOtherDistrict().request().get(scene.url(view)).then().statusCode(404);
            Actor.STUDENT.request().get(scene.url(view)).then().statusCode(403);
            Actors.schoolLeader().request().get(scene.url(view)).then().statusCode(200);
        }
    }

    @Test
    void aLargeClassTakesNoMoreQueriesThanASmallOne() {
        ClassScene small = ClassScene.of(3);
        ClassScene large = ClassScene.of(30);
        for (ClassScene scene : new ClassScene[] {small, large}) {
            for (int i = 0; i < scene.students().size(); i++) {
                scene.state(i, "DEVELOPING", 2, i % 2 == 0);
                scene.waiting(i, 5);
            }
        }
        for (String view : new String[] {"grid", "summary"}) {
            assertThat(statements(large, large.url(view)))
                    .as(view)
                    .isEqualTo(statements(small, small.url(view)))
                    .isPositive();
        }
        assertThat(statements(large, "/api/v1/today")).isEqualTo(statements(small, "/api/v1/today"));
    }

    private static int statements(ClassScene scene, String url) {
        String id = UUID.randomUUID().toString();
        scene.asTeacher().header("X-Request-Id", id).get(url).then().statusCode(200);
        return StatementCount.of(id);
    }

    private static JsonPath cell(ClassScene scene, String asOf) {
        return scene.asTeacher()
                .queryParam("asOf", asOf)
                .get(scene.url("grid"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .setRootPath("cells[0][0]");
    }
}
