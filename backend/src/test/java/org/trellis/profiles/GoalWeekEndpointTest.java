package org.trellis.profiles;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testkit.Actors.districtAdmin;
import static org.trellis.testkit.Actors.guardian;
import static org.trellis.testkit.Actors.otherGuardian;
import static org.trellis.testkit.Actors.otherTeacher;
import static org.trellis.testkit.Actors.schoolLeader;
import static org.trellis.testkit.Actors.student;
import static org.trellis.testkit.Actors.teacher;
import static org.trellis.testkit.Actors.teacherOfOtherDistrict;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Database;
import org.trellis.testkit.World;

@QuarkusTest
class GoalWeekEndpointTest {

    @BeforeEach
    void startWithNone() {
        World.ensure();
        Weeks.none();
    }

    @Test
    void aWeekIsTheStudentsAloneUntilSheSharesIt() {
        student()
                .request()
                .get(Weeks.THIS)
                .then()
                .statusCode(200)
                .body("version", equalTo(0))
                .body("plan", empty());
        Weeks.writes(Weeks.words()).then().statusCode(200).body("version", equalTo(1));
        for (Actor other : List.of(teacher(), guardian(), schoolLeader())) {
            other.request().get(Weeks.THIS).then().statusCode(404);
            other.request().get(Weeks.URL).then().body("items", empty());
        }
        Weeks.shares().then().statusCode(201);
        teacher()
                .request()
                .get(Weeks.THIS)
                .then()
                .body("plan.text", contains("Read the graph out loud"))
                .body("lookBack.outcome", contains("PARTLY"))
                .body("feeling", equalTo("LOW"));
    }

    @Test
    void howItFeelsIsForTheStudentAndHerEducatorsOnly() {
        Weeks.shared();
        for (Actor other : List.of(guardian(), schoolLeader(), districtAdmin())) {
            for (String url : List.of(Weeks.THIS, Weeks.URL)) {
                String answer = other.request()
                        .get(url)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
                assertFalse(answer.contains("LOW") || answer.contains("Tired of mornings"), other + " " + url);
                assertTrue(answer.contains("Read the graph out loud"), other + " " + url);
            }
        }
        assertTrue(teacher().request().get(Weeks.THIS).asString().contains("Tired of mornings"), "control");
        String reply = guardian()
                .sending(Map.of("text", "¡Tú puedes!"))
                .post(Weeks.THIS + "/replies")
                .asString();
        assertFalse(reply.contains("LOW"), "nor in the answer to a reply");
    }

    @Test
    void feelingCanBeSkipped() {
        Map<String, Object> words = Weeks.words();
        words.remove("feeling");
        words.remove("feelingNote");
        Weeks.writes(words).then().statusCode(200).body("feeling", nullValue());
        Weeks.shares().then().statusCode(201);
    }

    @Test
    void nothingIsSharedWithoutAPlanAndAPlanHasAtMostThree() {
        Map<String, Object> words = Weeks.words();
        words.put("plan", List.of());
        Weeks.writes(words);
        Weeks.shares().then().statusCode(422).body("violations.field", contains("plan"));
        Map<String, String> one = Map.of("text", "One more");
        words.put("plan", List.of(one, one, one, one));
        Weeks.writes(words).then().statusCode(422).body("violations.field", hasItem("plan"));
        String four = "update app.goal_week set plan = '[1,2,3,4]'";
        assertThrows(IllegalStateException.class, () -> Database.run(four));
    }

    @Test
    void aSharedWeekStays() {
        Weeks.shared();
        Weeks.writes(Weeks.words()).then().statusCode(409);
        Weeks.shares().then().statusCode(409);
        assertThrows(IllegalStateException.class, () -> Database.run("update app.goal_week set message = 'Other'"));
    }

    @Test
    void anotherDeviceIsNotOverwritten() {
        String etag = student().request().get(Weeks.THIS).header("ETag");
        Weeks.writes(Weeks.words());
        student()
                .sending(Weeks.words())
                .header("If-Match", etag)
                .put(Weeks.THIS)
                .then()
                .statusCode(412);
        student().sending(Weeks.words()).put(Weeks.THIS).then().statusCode(428);
    }

    @Test
    void aWeekIsNamedByItsMonday() {
        String sunday = Weeks.URL + "/" + Weeks.monday().minusDays(1);
        student()
                .sending(Weeks.words())
                .header("If-Match", "\"0\"")
                .put(sunday)
                .then()
                .statusCode(422);
        String far = Weeks.URL + "/" + Weeks.monday().plusWeeks(3);
        student()
                .sending(Weeks.words())
                .header("If-Match", "\"0\"")
                .put(far)
                .then()
                .statusCode(422);
    }

    @Test
    void whoReadsItMayAnswer() {
        Weeks.shared();
        teacher()
                .sending(Map.of("text", "Which graph?"))
                .post(Weeks.THIS + "/replies")
                .then()
                .statusCode(201);
        guardian()
                .sending(Map.of("text", "¡Tú puedes!"))
                .post(Weeks.THIS + "/replies")
                .then()
                .statusCode(201)
                .body("replies.text", contains("Which graph?", "¡Tú puedes!"));
        student().request().get(Weeks.THIS).then().body("replies", hasSize(2));
        schoolLeader()
                .sending(Map.of("text", "Hm"))
                .post(Weeks.THIS + "/replies")
                .then()
                .statusCode(403);
        for (Actor stranger : List.of(otherTeacher(), otherGuardian(), teacherOfOtherDistrict())) {
            assertEquals(404, stranger.request().get(Weeks.THIS).statusCode());
        }
    }

    @Test
    void nobodyWritesItForHer() {
        for (Actor other : List.of(teacher(), guardian())) {
            other.sending(Weeks.words())
                    .header("If-Match", "\"0\"")
                    .put(Weeks.THIS)
                    .then()
                    .statusCode(403);
        }
    }
}
