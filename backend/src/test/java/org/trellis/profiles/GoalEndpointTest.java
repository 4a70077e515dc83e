package org.trellis.profiles;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.trellis.testkit.Actors.classmate;
import static org.trellis.testkit.Actors.guardian;
import static org.trellis.testkit.Actors.otherGuardian;
import static org.trellis.testkit.Actors.student;
import static org.trellis.testkit.Actors.teacher;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.agreements.CanonicalHash;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Database;

@QuarkusTest
class GoalEndpointTest {

    @BeforeEach
    void startWithNothing() {
        Profile.empty();
    }

    @Test
    void aGoalIsActiveOnceBothSidesAgreedToTheSameWords() {
        Response goal = Goals.proposes(student(), "Explain the why");
        goal.then()
                .statusCode(201)
                .body("status", equalTo("PROPOSED"))
                .body("proposedBy.name", equalTo("Lucía Herrera"))
                .body("actions.text", contains("Read my answer out loud", "Ask Wei how he knows"));
        Goals.agrees(student(), goal).then().statusCode(201).body("status", equalTo("PROPOSED"));
        Goals.agrees(teacher(), goal)
                .then()
                .statusCode(201)
                .body("status", equalTo("ACTIVE"))
                .body("agreedAt", notNullValue())
                .body("agreements.capacity", contains("LEARNER", "EDUCATOR"));
        guardian().request().get(Goals.URL).then().body("items.wording", contains("Explain the why"));
    }

    @Test
    void anyoneCanRecomputeTheHash() {
        Response goal = Goals.proposed();
        assertEquals(goal.<String>path("hash"), CanonicalHash.of(goal.path("content")));
    }

    @Test
    void otherWordsEndTheAgreementsGivenSoFar() {
        Response goal = Goals.proposes(teacher(), "Explain the why");
        Goals.agrees(student(), goal);
        Response changed = edit(student(), goal, Map.of("wording", "Explain it to Tomás", "plan", ""));
        changed.then()
                .statusCode(200)
                .body("agreements.status", contains("VOID"))
                .body("plan", nullValue())
                .body("why", equalTo("People ask me how I got it"));
        Goals.agrees(teacher(), goal).then().statusCode(409);
        Goals.agrees(teacher(), changed).then().statusCode(201).body("status", equalTo("PROPOSED"));
    }

    @Test
    void agreedWordsStay() {
        Response goal = Goals.active();
        edit(student(), goal, Map.of("wording", "Something easier"))
                .then()
                .statusCode(409)
                .body("type", equalTo("https://trellis.example/problems/goal-already-agreed"));
        String change = """
                update app.goal set content = replace(content, 'why', 'how'),
                    hash = encode(sha256(convert_to(replace(content, 'why', 'how'), 'UTF8')), 'hex') where id = ?""";
        assertThrows(IllegalStateException.class, () -> Database.run(change, UUID.fromString(goal.path("id"))));
    }

    @Test
    void theFamilySuggestsAndNeverAgrees() {
        Response goal = Goals.proposes(guardian(), "Enséñale a Tomás la receta");
        goal.then().statusCode(201).body("status", equalTo("PROPOSED"));
        Goals.agrees(guardian(), goal).then().statusCode(403);
        Goals.proposes(otherGuardian(), "Not mine to say").then().statusCode(404);
        classmate().request().get(Goals.at(goal)).then().statusCode(404);
    }

    @Test
    void actionsAreDoneAndUndoneWhileItIsActive() {
        mark(Goals.proposed(), 1, true).then().statusCode(409);
        Response goal = Goals.active();
        mark(goal, 2, true)
                .then()
                .statusCode(201)
                .body("actions[0].doneAt", nullValue())
                .body("actions[1].doneAt", notNullValue());
        mark(goal, 2, false).then().statusCode(201).body("actions[1].doneAt", nullValue());
        mark(goal, 3, true).then().statusCode(404);
    }

    @Test
    void leavingAGoalNeedsAReflection() {
        Response goal = Goals.active();
        close(goal, Map.of("outcome", "SET_ASIDE", "reflection", " "))
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("reflection"));
        close(goal, Map.of("outcome", "ATTAINED", "reflection", "Asking Wei helped"))
                .then()
                .statusCode(201)
                .body("status", equalTo("ATTAINED"))
                .body("reflection", equalTo("Asking Wei helped"));
        close(goal, Map.of("outcome", "REVISED", "reflection", "Again")).then().statusCode(409);
    }

    @Test
    void wordsAboutAGoalStayInOrder() {
        Response goal = Goals.proposed();
        teacher().sending(Map.of("text", "A good one.")).post(Goals.at(goal) + "/replies");
        guardian()
                .sending(Map.of("text", "¡Qué bien!"))
                .post(Goals.at(goal) + "/replies")
                .then()
                .statusCode(201)
                .body("replies.text", contains("A good one.", "¡Qué bien!"))
                .body("replies", hasSize(2));
    }

    @Test
    void whatIsMissingOrPastIsNamed() {
        Map<String, Object> bad = Goals.goal(" ");
        bad.put("dueOn", LocalDate.now().minusDays(2).toString());
        bad.put("competencyIds", List.of(UUID.randomUUID()));
        student()
                .sending(bad)
                .post(Goals.URL)
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("wording"))
                .body("violations.field", hasItem("dueOn"));
        Map<String, Object> unknown = Goals.goal("Read more");
        unknown.put("competencyIds", List.of(UUID.randomUUID()));
        student()
                .sending(unknown)
                .post(Goals.URL)
                .then()
                .statusCode(422)
                .body("violations.code", hasItem("UNKNOWN_COMPETENCY"));
    }

    private static Response edit(Actor actor, Response goal, Map<String, Object> change) {
        String etag = actor.request().get(Goals.at(goal)).header("ETag");
        return actor.sending(change).header("If-Match", etag).patch(Goals.at(goal));
    }

    private static Response mark(Response goal, int number, boolean done) {
        return student().sending(Map.of("done", done)).post(Goals.at(goal) + "/actions/" + number + "/marks");
    }

    private static Response close(Response goal, Map<String, Object> closing) {
        return student().sending(closing).post(Goals.at(goal) + "/closings");
    }
}
