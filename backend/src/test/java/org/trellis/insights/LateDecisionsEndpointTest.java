package org.trellis.insights;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.trellis.mastery.MasteryScene;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Actors;

/** Who leads the school hears of decisions that waited too long, of that school alone. */
@QuarkusTest
class LateDecisionsEndpointTest {

    private static final String STUDENTS = "items.student.id";

    @Test
    void aDecisionThatWaitedTooLongGoesToWhoLeadsTheSchool() {
        ClassScene scene = ClassScene.of(2);
        for (int student = 0; student < 2; student++) {
            scene.state(student, "SUFFICIENT", 3, false);
        }
        scene.proposedAdvancement(0, 12);
        scene.proposedAdvancement(1, 2);
        String late = scene.students().get(0).toString();
        String fresh = scene.students().get(1).toString();
        String one = "items.find { it.student.id == '" + late + "' }.";

        lateFor(Actors.schoolLeader())
                .body(STUDENTS, hasItem(late))
                .body(STUDENTS, not(hasItem(fresh)))
                .body(one + "schoolDays", greaterThan(5))
                .body(one + "competency.id", equalTo(MasteryScene.RATIOS.toString()))
                .body(one + "educators.id", contains(scene.teacher().toString()));
        lateFor(Actors.otherSchoolLeader()).body(STUDENTS, not(hasItem(late)));
        lateFor(Actors.teacher()).body("items", empty());
        lateFor(Actors.districtAdmin()).body("items", empty());
    }

    private static ValidatableResponse lateFor(Actor actor) {
        return actor.request().get("/api/v1/late-decisions").then().statusCode(200);
    }
}
