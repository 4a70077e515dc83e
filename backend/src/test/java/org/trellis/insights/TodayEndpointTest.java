package org.trellis.insights;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.mastery.MasteryScene;
import org.trellis.testkit.Actors;

/** A teacher's day: who needs what, each by a named rule, and nobody of another class. */
@QuarkusTest
class TodayEndpointTest {

    @Test
    void everyNeedNamesItsRuleAndWhatItRestsOn() {
        ClassScene scene = ClassScene.of(4);
        UUID piece = scene.waiting(0, 5);
        scene.waiting(1, 1);
        scene.state(2, "DEVELOPING", 1, true);
        scene.state(3, "SUFFICIENT", 3, false);
        UUID advancement = scene.proposedAdvancement(3);

        scene.asTeacher()
                .get("/api/v1/today")
                .then()
                .statusCode(200)
                .body("needs.rule", contains("EVIDENCE_WAITING", "STUCK", "READY_TO_CONFIRM"))
                .body("needs.action", contains("REVIEW", "PLAN_STEP", "CONFIRM"))
                .body("needs.student.id", contains(student(scene, 0), student(scene, 2), student(scene, 3)))
                .body("needs[0].params.days", equalTo(5))
                .body("needs[0].evidenceIds", contains(piece.toString()))
                .body("needs[1].params.competency.id", equalTo(MasteryScene.RATIOS.toString()))
                .body("needs[2].params.advancementId", equalTo(advancement.toString()))
                .body("review.total", equalTo(2))
                .body("review.over3Days", equalTo(1))
                .body("pulse.competencyId", contains(MasteryScene.RATIOS.toString()))
                .body("pulse[0].distribution[1]", equalTo(1))
                .body("pulse[0].distribution[3]", equalTo(1))
                .body("pulse[0].ready", equalTo(1));
    }

    @Test
    void theTalksOfTodayAndWhomNobodyMetForTwoWeeks() {
        ClassScene scene = ClassScene.of(4);
        UUID now = scene.talk(0, "PLANNED", 0);
        scene.talk(1, "HELD", 15);
        scene.talk(1, "PLANNED", 2);
        scene.talk(2, "PLANNED", 2);
        scene.talk(2, "HELD", 15);
        scene.talk(2, "PLANNED", -1);
        scene.talk(3, "HELD", 13);

        scene.asTeacher()
                .get("/api/v1/today")
                .then()
                .statusCode(200)
                .body("checkIns.id", contains(now.toString()))
                .body("checkIns[0].student.id", equalTo(student(scene, 0)))
                .body("checkIns[0].held", equalTo(false))
                .body("needs.rule", contains("CHECK_IN_DUE"))
                .body("needs.action", contains("PLAN_CHECK_IN"))
                .body("needs.student.id", contains(student(scene, 1)))
                .body("needs[0].params.days", equalTo(15));
    }

    @Test
    void aDayWithoutStudentsIsEmpty() {
        ClassScene scene = ClassScene.of(0);
        scene.asTeacher()
                .get("/api/v1/today")
                .then()
                .statusCode(200)
                .body("needs", empty())
                .body("review.total", equalTo(0))
                .body("pulse", empty());
    }

    @Test
    void nobodyElsesStudentsAreOnTheList() {
        ClassScene scene = ClassScene.of(1);
        scene.waiting(0, 5);
        Actors.teacher()
                .request()
                .get("/api/v1/today")
                .then()
                .statusCode(200)
                .body("needs.student.id", not(hasItem(student(scene, 0))));
        Actors.student().request().get("/api/v1/today").then().statusCode(403);
    }

    private static String student(ClassScene scene, int number) {
        return scene.students().get(number).toString();
    }
}
