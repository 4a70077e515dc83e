package org.trellis.mastery;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Database;
import org.trellis.testkit.RealParts;

/** The student's words before a decision, and taking a confirmation back after it. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class AdvancementFactsTest {

    @Test
    void aConfirmationIsTakenBackOnceWithAReasonAndTheWorkGoesOn() {
        UUID student = MasteryScene.attainedStudent();
        String list = "/api/v1/students/" + student + "/advancements";
        String id = Actors.teacher()
                .request()
                .get(list + "?status=CONFIRMED")
                .then()
                .body("items[0].reversal", nullValue())
                .extract()
                .path("items[0].id");
        reverse(list + "/" + id, Map.of("reason", " "), 422);
        reverse(list + "/" + id, Map.of("reason", "It was a copy of the key."), 201);
        reverse(list + "/" + id, Map.of("reason", "Again."), 409);
        Actors.teacher()
                .request()
                .get(list)
                .then()
                .body("items[0].status", equalTo("REVERSED"))
                .body("items[0].reversal.reason", equalTo("It was a copy of the key."))
                .body("items[0].reversal.by.name", equalTo("Ana Reyes"));
        Actors.teacher()
                .request()
                .get("/api/v1/students/" + student + "/state")
                .then()
                .body("items[0].status", equalTo("DEVELOPING"))
                .body("items[0].reason.code", equalTo("REVERSED"))
                .body("items[0].attainedAt", nullValue());
        MasteryScene.judge(
                        MasteryScene.submitted(Actors.teacher(), student, MasteryScene.body(MasteryScene.RATIOS)),
                        MasteryScene.RATIOS,
                        4)
                .statusCode(201);
        Actors.teacher().request().get(list + "?status=PROPOSED").then().body("items", hasSize(1));
    }

    @Test
    void onlyTheStudentSaysWhyTheyAreReadyAndOnlyBeforeTheDecision() {
        UUID student = Actor.STUDENT.id();
        String list = "/api/v1/students/" + student + "/advancements";
        UUID rule = Database.one("select id from app.mastery_rule where district_id = 1 and status = 'ADOPTED'");
        UUID id = UUID.randomUUID();
        Database.run("delete from app.advancement where district_id = 1 and student_id = ?", student);
        Database.run(
                "insert into app.advancement (district_id, id, student_id, competency_id, rule_id, level, reason_code, reason_params, proposed_at) values (1, ?, ?, ?, ?, 3, 'RULE_MET', '{}', now())",
                id,
                student,
                MasteryScene.UNIT_RATES,
                rule);
        Map<String, String> words = Map.of("text", "I taught it to two friends.");
        Actors.teacher()
                .sending(words)
                .post(list + "/" + id + "/statements")
                .then()
                .statusCode(403);
        Actors.guardian()
                .sending(words)
                .post(list + "/" + id + "/statements")
                .then()
                .statusCode(403);
        Actors.student()
                .sending(words)
                .post(list + "/" + id + "/statements")
                .then()
                .statusCode(201)
                .body("statement", equalTo("I taught it to two friends."));
        Actors.teacher()
                .sending(Map.of("decision", "CONFIRMED", "reason", "I heard it."))
                .post(list + "/" + id + "/decisions")
                .then()
                .statusCode(201)
                .body("statement", equalTo("I taught it to two friends."));
        Actors.student()
                .sending(words)
                .post(list + "/" + id + "/statements")
                .then()
                .statusCode(409);
    }

    @Test
    void aDecisionNamesWhoTookPartAndTheFamilyReadsIt() {
        UUID student = MasteryScene.newStudent();
        MasteryScene.makeSufficient(student);
        String list = "/api/v1/students/" + student + "/advancements";
        String open = list + "/"
                + Actors.teacher().request().get(list).then().extract().path("items[0].id") + "/decisions";
        for (Actor stranger : List.of(Actor.TEACHER, Actor.CLASSMATE, Actor.GUARDIAN, Actor.OTHER_DISTRICT_TEACHER)) {
            decide(open, stranger).statusCode(422).body("violations.field", hasItem("panelIds"));
        }
        Actors.teacher().request().get(list).then().body("items[0].status", equalTo("PROPOSED"));
        decide(open, Actor.OTHER_TEACHER, Actor.PARTNER)
                .statusCode(201)
                .body("panel.name", contains("Chidi Okafor", "Iris Vale"))
                .body("decidedBy.name", equalTo("Ana Reyes"));
        decide(open).statusCode(409);
        Database.run(
                "insert into app.guardian_link (district_id, source, student_id, guardian_id) values (1, 'test', ?, ?)",
                student,
                Actor.GUARDIAN.id());
        Actors.guardian().request().get(list).then().body("items[0].panel.name", contains("Chidi Okafor", "Iris Vale"));
        Database.run("delete from app.guardian_link where student_id = ?", student);
        Actors.partner().request().get(list).then().statusCode(403);
        Actors.otherTeacher().request().get(list).then().statusCode(404);
    }

    private static ValidatableResponse decide(String path, Actor... panel) {
        return Actors.teacher()
                .sending(Map.of(
                        "decision",
                        "CONFIRMED",
                        "panelIds",
                        Stream.of(panel).map(Actor::id).toList()))
                .post(path)
                .then();
    }

    private static void reverse(String path, Map<String, String> body, int status) {
        Actors.teacher().sending(body).post(path + "/reversals").then().statusCode(status);
    }
}
