package org.trellis.profiles;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.testkit.Actors.guardian;
import static org.trellis.testkit.Actors.otherGuardian;
import static org.trellis.testkit.Actors.student;
import static org.trellis.testkit.Actors.teacher;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GoalPastTest {

    @BeforeEach
    void startWithNothing() {
        Profile.empty();
    }

    @Test
    void goalsAreThereAsOfAnyTime() {
        Instant before = Instant.now();
        Response goal = Goals.proposed();
        Goals.agrees(teacher(), goal);
        Instant proposed = Instant.now();
        String etag = student().request().get(Goals.at(goal)).header("ETag");
        Response changed = student()
                .sending(Map.of("wording", "Explain it to Tomás"))
                .header("If-Match", etag)
                .patch(Goals.at(goal));
        Instant edited = Instant.now();
        Goals.agrees(student(), changed);
        Goals.agrees(teacher(), changed);
        Instant active = Instant.now();
        asOf(before).body("items", empty());
        asOf(proposed)
                .body("items.wording", contains("Explain the why"))
                .body("items[0].status", equalTo("PROPOSED"))
                .body("items[0].agreements.status", contains("GIVEN"));
        asOf(edited).body("items.wording", contains("Explain it to Tomás")).body("items[0].agreements", empty());
        asOf(active).body("items.status", contains("ACTIVE")).body("items[0].agreedAt", notNullValue());
    }

    @Test
    void actionsAreDoneFromTheDayTheyWereDoneUntilTheyWereNot() {
        Response goal = Goals.active();
        Instant before = Instant.now();
        mark(goal, true);
        Instant done = Instant.now();
        mark(goal, false);
        Instant undone = Instant.now();
        asOf(before).body("items[0].actions[0].doneAt", nullValue());
        asOf(done).body("items[0].actions[0].doneAt", notNullValue());
        asOf(undone).body("items[0].actions[0].doneAt", nullValue());
    }

    @Test
    void aClosedGoalWasActiveBefore() {
        Response goal = Goals.active();
        Instant before = Instant.now();
        student()
                .sending(Map.of("outcome", "ATTAINED", "reflection", "Asking helped"))
                .post(Goals.at(goal) + "/closings");
        asOf(before).body("items.status", contains("ACTIVE")).body("items[0].reflection", nullValue());
        asOf(Instant.now()).body("items.status", contains("ATTAINED"));
    }

    @Test
    void thePastIsForThoseWhoMayReadThePresent() {
        Goals.proposed();
        String past = Goals.URL + "?asOf=" + Instant.now();
        guardian().request().get(past).then().statusCode(200);
        otherGuardian().request().get(past).then().statusCode(404);
    }

    private static ValidatableResponse asOf(Instant at) {
        return student().request().get(Goals.URL + "?asOf=" + at).then().statusCode(200);
    }

    private static void mark(Response goal, boolean done) {
        student().sending(Map.of("done", done)).post(Goals.at(goal) + "/actions/1/marks");
    }
}
