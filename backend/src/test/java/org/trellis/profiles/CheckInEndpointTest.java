package org.trellis.profiles;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.trellis.testkit.Actors.guardian;
import static org.trellis.testkit.Actors.otherTeacher;
import static org.trellis.testkit.Actors.schoolLeader;
import static org.trellis.testkit.Actors.student;
import static org.trellis.testkit.Actors.teacher;
import static org.trellis.testkit.Actors.teacherOfOtherDistrict;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.testkit.Database;
import org.trellis.testkit.World;

@QuarkusTest
class CheckInEndpointTest {

    private static final String PLANNER = "/api/v1/classes/" + World.RATIOS + "/check-ins";

    @BeforeEach
    void startWithNone() {
        World.ensure();
        Talks.none();
    }

    @Test
    void bothSayWhatToTalkAboutAndWriteItDown() {
        Response talk = Talks.planned();
        talk.then().statusCode(201).body("status", equalTo("PLANNED")).body("educator.name", equalTo("Ana Reyes"));
        Talks.says(student(), talk, "My poster").then().statusCode(201);
        Talks.says(teacher(), talk, "Your next step")
                .then()
                .body("agenda.text", contains("My poster", "Your next step"));
        Map<String, Object> action = Map.of("text", "Ask Wei", "who", "STUDENT", "dueOn", "2030-01-07");
        Talks.writes(teacher(), talk, Map.of("notes", "The table helped.", "nextActions", List.of(action)))
                .then()
                .statusCode(200);
        student()
                .request()
                .get(Talks.at(talk))
                .then()
                .body("notes", equalTo("The table helped."))
                .body("nextActions[0].who", equalTo("STUDENT"))
                .body("nextActions[0].dueOn", equalTo("2030-01-07"));
    }

    @Test
    void aTopicIsNewsToWhoHasItWithout() {
        Response talk = Talks.planned();
        String before = teacher().request().get(Talks.at(talk)).header("ETag");
        Talks.says(student(), talk, "My poster");
        teacher()
                .sending(Map.of("notes", "Mine"))
                .header("If-Match", before)
                .patch(Talks.at(talk))
                .then()
                .statusCode(412);
        teacher()
                .request()
                .header("If-None-Match", before)
                .get(Talks.at(talk))
                .then()
                .statusCode(200);
    }

    @Test
    void noClosingLineIsLeftOut() {
        for (String line : List.of("noticed", "next", "againAt")) {
            Map<String, Object> closing = Talks.closing();
            closing.remove(line);
            Talks.closes(Talks.planned(), closing).then().statusCode(422).body("violations.field", contains(line));
        }
        Map<String, Object> blank = Talks.closing();
        blank.put("noticed", "  ");
        Talks.closes(Talks.planned(), blank).then().statusCode(422).body("violations.field", hasItem("noticed"));
    }

    @Test
    void theDatabaseKnowsNoHeldTalkWithoutItsLines() {
        Response talk = Talks.planned();
        String held = "update app.check_in set status = 'HELD', ended_at = now(), ended_by = created_by where id = ?";
        assertThrows(IllegalStateException.class, () -> Database.run(held, Talks.id(talk)));
    }

    @Test
    void aClosedTalkStaysAndTheNextOneIsPlanned() {
        Response talk = Talks.held();
        talk.then()
                .statusCode(201)
                .body("status", equalTo("HELD"))
                .body("closing.next", equalTo("Write one because a day."));
        Talks.writes(teacher(), talk, Map.of("notes", "Later")).then().statusCode(409);
        Talks.says(student(), talk, "One more thing").then().statusCode(409);
        Talks.closes(talk, Talks.closing()).then().statusCode(409);
        student().request().get(Talks.URL).then().body("items.status", contains("PLANNED", "HELD"));
        String change = "update app.check_in set noticed = 'Something else' where id = ?";
        assertThrows(IllegalStateException.class, () -> Database.run(change, Talks.id(talk)));
    }

    @Test
    void aMissedTalkGetsAnotherDay() {
        Response planned = Talks.planned();
        Map<String, Object> time = Map.of("plannedAt", Talks.tomorrow().toString(), "minutes", 20);
        teacher()
                .sending(time)
                .post(Talks.at(planned) + "/reschedulings")
                .then()
                .statusCode(409);
        Response missed = Talks.missed();
        missed.then().statusCode(201).body("status", equalTo("MISSED")).body("missedReason", equalTo("A fire drill"));
        Response later = teacher().sending(time).post(Talks.at(missed) + "/reschedulings");
        later.then().statusCode(201).body("status", equalTo("PLANNED")).body("minutes", equalTo(20));
        student()
                .request()
                .get(Talks.at(missed))
                .then()
                .body("status", equalTo("RESCHEDULED"))
                .body("movedTo", equalTo(later.path("id")));
    }

    @Test
    void aRecurringSlotKeepsItsTimeOfDay() {
        Map<String, Object> slot =
                Map.of("plannedAt", "2030-10-23T15:00:00Z", "minutes", 15, "everyWeeks", 1, "times", 4);
        teacher().sending(slot).post(Talks.URL).then().statusCode(201).body("seriesId", notNullValue());
        List<String> planned = student().request().get(Talks.URL).path("items.plannedAt");
        ZoneId zone = ZoneId.of(Database.one("select time_zone from app.district where district_id = 1"));
        assertEquals(4, planned.size());
        assertEquals(
                1,
                planned.stream()
                        .map(at -> Instant.parse(at).atZone(zone).toLocalTime())
                        .distinct()
                        .count());
        assertEquals(
                7 * 3,
                ChronoUnit.DAYS.between(
                        LocalDate.ofInstant(Instant.parse(planned.getLast()), zone),
                        LocalDate.ofInstant(Instant.parse(planned.getFirst()), zone)));
    }

    @Test
    void onlyEducatorsMoveIt() {
        Response talk = Talks.planned();
        Map<String, Object> later = Map.of("plannedAt", "2030-01-07T15:00:00Z");
        Talks.writes(student(), talk, later).then().statusCode(403);
        Talks.writes(teacher(), talk, later).then().statusCode(200).body("plannedAt", equalTo("2030-01-07T15:00:00Z"));
    }

    @Test
    void theFamilyReadsHowItEndedOnlyWhenThatWasSharedWithThem() {
        Response talk = Talks.planned();
        Talks.says(student(), talk, "A secret topic");
        Talks.writes(
                teacher(),
                talk,
                Map.of("notes", "Between us", "nextActions", List.of(Map.of("text", "Read", "who", "FAMILY"))));
        Talks.closes(talk, Talks.closing());
        seenByFamily(talk).body("closing", nullValue()).body("nextActions", empty());
        Response told = Talks.planned();
        Talks.writes(teacher(), told, Map.of("notes", "Between us"));
        Map<String, Object> closing = Talks.closing();
        closing.put("familyTold", true);
        Talks.closes(told, closing);
        seenByFamily(told).body("closing.noticed", equalTo("You explain with a picture first."));
        schoolLeader()
                .request()
                .get(Talks.at(told))
                .then()
                .statusCode(200)
                .body("status", equalTo("HELD"))
                .body("closing", nullValue())
                .body("notes", equalTo(""));
    }

    private static ValidatableResponse seenByFamily(Response talk) {
        return guardian()
                .request()
                .get(Talks.at(talk))
                .then()
                .statusCode(200)
                .body("notes", equalTo(""))
                .body("agenda", empty());
    }

    @Test
    void thePlannerSaysWhoIsStillToMeet() {
        Talks.held();
        Response planner = teacher().request().get(PLANNER);
        planner.then()
                .statusCode(200)
                .body("coverage.met", equalTo(1))
                .body("coverage.days", equalTo(14))
                .body("students.find { it.student.name == 'Lucía Herrera' }.met", equalTo(true))
                .body("students.find { it.student.name == 'Wei Zhang' }.met", equalTo(false))
                .body("students.find { it.student.name == 'Wei Zhang' }.last", nullValue())
                .body("checkIns.student.name", hasItems("Lucía Herrera"));
        assertEquals(-1, planner.asString().indexOf("picture first"), "no word of what was said");
        Database.run("""
                set session_replication_role = replica;
                update app.check_in set ended_at = now() - interval '15 days' where status = 'HELD';
                set session_replication_role = origin;
                """);
        teacher().request().get(PLANNER).then().body("coverage.met", equalTo(0));
        otherTeacher().request().get(PLANNER).then().statusCode(404);
        teacherOfOtherDistrict().request().get(PLANNER).then().statusCode(404);
        student().request().get(PLANNER).then().statusCode(403);
        teacher()
                .request()
                .get(PLANNER + "?from=2026-01-01&to=2027-01-01")
                .then()
                .statusCode(422);
    }

    @Test
    void newsBeginAtTheLastTalk() {
        String news = "/api/v1/students/" + student().id() + "/news";
        student().request().get(news).then().body("sinceCheckIn", equalTo(false));
        Profile.empty();
        Goals.active();
        teacher().request().get(news).then().body("items.kind", hasItem("GOAL_AGREED"));
        Talks.held();
        teacher().request().get(news).then().body("sinceCheckIn", equalTo(true)).body("items", hasSize(0));
        guardian().request().get(news).then().statusCode(403);
    }
}
