package org.trellis.paths;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.trellis.testkit.Actor;

/** Proposals about Lucía's path. */
final class StepProposals {

    static final String PATH = PathScene.PATH + "/proposals";

    private StepProposals() {}

    static Map<String, Object> elsewhere(String step) {
        return Map.of(
                "stepId",
                step,
                "reason",
                "OTHER_TIME_OR_PLACE",
                "note",
                "Closer to home.",
                "edits",
                List.of(Map.of("id", step, "place", "The bakery")));
    }

    /** By the student. */
    static String proposed(String step) {
        return by(PathScene.STUDENT, elsewhere(step))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Response by(Actor actor, Map<String, Object> proposal) {
        return actor.sending(proposal).post(PATH);
    }

    static Response answer(Actor actor, String id, Map<String, Object> answer) {
        return actor.sending(answer).post(PATH + "/" + id + "/answers");
    }

    static Response list() {
        return PathScene.STUDENT.request().get(PATH);
    }
}
