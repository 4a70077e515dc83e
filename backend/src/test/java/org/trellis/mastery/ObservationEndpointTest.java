package org.trellis.mastery;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Actors;
import org.trellis.testkit.RealParts;

/** What a teacher sees in class, for several students at once: all of them or none. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class ObservationEndpointTest {

    @Test
    void eachStudentGetsAPieceThatCounts() {
        UUID first = MasteryScene.newStudent();
        UUID second = MasteryScene.newStudent();
        observe(List.of(
                        Map.of("studentId", first, "level", 3, "note", "Drew both tables."),
                        Map.of("studentId", second, "level", 2)))
                .statusCode(201)
                .body("items", hasSize(2));
        Actors.teacher()
                .request()
                .get("/api/v1/students/" + first + "/evidence")
                .then()
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("PERFORMANCE"))
                .body("items[0].status", equalTo("ACCEPTED"))
                .body("items[0].text", equalTo("Drew both tables."))
                .body("items[0].judgements.level", contains(3))
                .body("items[0].feedback[0].comment", equalTo("Drew both tables."));
        Actors.teacher()
                .request()
                .get("/api/v1/students/" + second + "/state")
                .then()
                .body("items[0].evidenceCount", equalTo(1))
                .body("items[0].waitingCount", equalTo(0));
    }

    @Test
    void oneThatCannotBeWrittenLeavesNone() {
        UUID student = MasteryScene.newStudent();
        observe(List.of(Map.of("studentId", student, "level", 3), Map.of("studentId", student, "level", 2)))
                .statusCode(422);
        observe(List.of(
                        Map.of("studentId", student, "level", 3),
                        Map.of("studentId", MasteryScene.newStudent(), "level", 9)))
                .statusCode(422);
        observe(List.of(
                        Map.of("studentId", student, "level", 3),
                        Map.of("studentId", Actor.OTHER_STUDENT.id(), "level", 3)))
                .statusCode(404);
        Actors.teacher()
                .request()
                .get("/api/v1/students/" + student + "/evidence")
                .then()
                .body("items", hasSize(0));
    }

    private static io.restassured.response.ValidatableResponse observe(List<Map<String, Object>> seen) {
        return Actors.teacher()
                .sending(Map.of(
                        "competencyId",
                        MasteryScene.RATIOS,
                        "title",
                        "Talk at the board",
                        "kind",
                        "PERFORMANCE",
                        "seen",
                        seen))
                .post("/api/v1/observations")
                .then();
    }
}
