package org.trellis.mastery;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Database;
import org.trellis.testkit.RealParts;

/** A student's states: all of them, some of them, or what changed since they were last asked for. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class StateEndpointTest {

    @Test
    void onlyWhatChangedSinceATokenIsToldAgain() {
        UUID student = MasteryScene.newStudent();
        judged(student, MasteryScene.RATIOS);
        judged(student, MasteryScene.UNIT_RATES);
        Database.run(
                "update app.competency_state set changed_at = now() - interval '1 hour' where student_id = ?", student);
        String token = Actors.teacher()
                .request()
                .get(path(student))
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("token", notNullValue())
                .extract()
                .path("token");
        Actors.teacher().request().get(path(student) + "?since=" + token).then().body("items", hasSize(0));
        judged(student, MasteryScene.UNIT_RATES);
        Actors.teacher()
                .request()
                .get(path(student) + "?since=" + token)
                .then()
                .body("items.competencyId", contains(MasteryScene.UNIT_RATES.toString()))
                .body("items[0].evidenceCount", equalTo(2))
                .body("token", notNullValue());
    }

    @Test
    void aTokenOpensForItsStudentAndItsReaderOnly() {
        UUID student = MasteryScene.newStudent();
        UUID other = MasteryScene.newStudent();
        String token =
                Actors.teacher().request().get(path(student)).then().extract().path("token");
        Actors.teacher().request().get(path(other) + "?since=" + token).then().statusCode(400);
        Actors.teacher().request().get(path(student) + "?since=made.up").then().statusCode(400);
        Actors.teacher()
                .request()
                .get(path(student) + "?since=" + token + "&asOf=2026-11-23T10:00:00Z")
                .then()
                .statusCode(400);
    }

    @Test
    void someStatusesAreAskedForNowAndBefore() {
        UUID student = MasteryScene.attainedStudent();
        judged(student, MasteryScene.UNIT_RATES);
        Actors.teacher()
                .request()
                .get(path(student) + "?status=ATTAINED&status=DUE_FOR_CHECK")
                .then()
                .body("items.competencyId", contains(MasteryScene.RATIOS.toString()));
        Actors.teacher()
                .request()
                .get(path(student) + "?status=DEVELOPING&asOf=2999-01-01T00:00:00Z")
                .then()
                .body("items.competencyId", contains(MasteryScene.UNIT_RATES.toString()))
                .body("token", nullValue());
    }

    private static void judged(UUID student, UUID competency) {
        MasteryScene.judge(
                        MasteryScene.submitted(Actors.teacher(), student, MasteryScene.body(competency)), competency, 2)
                .statusCode(201);
    }

    private static String path(UUID student) {
        return "/api/v1/students/" + student + "/state";
    }
}
