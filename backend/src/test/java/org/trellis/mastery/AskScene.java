package org.trellis.mastery;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Database;

/** Somebody is asked to judge a piece. */
final class AskScene {

    private AskScene() {}

    /** A piece a teacher brought for a student nobody else knows, sent and not judged. */
    static String piece(UUID student) {
        return MasteryScene.submitted(Actors.teacher(), student, MasteryScene.body(MasteryScene.RATIOS));
    }

    static ValidatableResponse ask(Actor by, String piece, String capacity, Actor asked) {
        return by.sending(Map.of(
                        "capacity",
                        capacity,
                        "askedId",
                        asked.id(),
                        "competencyId",
                        MasteryScene.RATIOS,
                        "note",
                        "What do you see?"))
                .post(piece + "/asks")
                .then();
    }

    /** The path on which the asked person finds it. */
    static String asked(String piece, String capacity, Actor asked) {
        return "/api/v1/asks/"
                + ask(Actors.teacher(), piece, capacity, asked)
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    static ValidatableResponse answer(Actor by, String ask, int level) {
        return by.sending(Map.of("level", level, "comment", "I looked twice."))
                .post(ask + "/judgements")
                .then();
    }

    /** A piece with a first judgement, and the path on which the other teacher finds it. */
    static String secondReading(String piece, int first) {
        MasteryScene.judge(piece, MasteryScene.RATIOS, first).statusCode(201);
        return asked(piece, "SECOND", Actors.otherTeacher());
    }

    /** What is kept of a student's ratios, in one line; empty where nothing is. */
    static String state(UUID student) {
        return Database.<String>list(
                        "select to_jsonb(s)::text from app.competency_state s where student_id = ? and competency_id = ?",
                        student,
                        MasteryScene.RATIOS)
                .toString();
    }
}
