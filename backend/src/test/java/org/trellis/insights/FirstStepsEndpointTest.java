package org.trellis.insights;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The five things a teacher begins with: only what happened with their own students counts. */
@QuarkusTest
class FirstStepsEndpointTest {

    @Test
    void nothingIsDoneForAClassThatJustCame() {
        ClassScene.of(2)
                .asTeacher()
                .get("/api/v1/first-steps")
                .then()
                .statusCode(200)
                .body("items.kind", contains("ACCOUNTS", "CHECK_IN", "PROFILE", "PATH", "REVIEW"))
                .body("items.done", contains(false, false, false, false, false));
    }

    @Test
    void aJudgementOfTheTeachersOwnIsAFirstReview() {
        ClassScene scene = ClassScene.of(1);
        ClassScene others = ClassScene.of(1);
        scene.judged(0, 3);
        scene.asTeacher().get("/api/v1/first-steps").then().body("items[4].done", equalTo(true));
        others.asTeacher().get("/api/v1/first-steps").then().body("items[4].done", equalTo(false));
    }
}
