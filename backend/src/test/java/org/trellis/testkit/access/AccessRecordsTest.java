package org.trellis.testkit.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Database;
import org.trellis.testkit.World;

/** Every request that touches a student leaves its record: who, as what, did what, about whom, why, and how it went. */
@QuarkusTest
class AccessRecordsTest {

    private static final List<Actor> ACTORS = List.of(
            Actor.STUDENT,
            Actor.GUARDIAN,
            Actor.TEACHER,
            Actor.OTHER_TEACHER,
            Actor.SCHOOL_LEADER,
            Actor.DISTRICT_ADMIN);

    private static final String EVIDENCE = "/api/v1/students/" + Actor.STUDENT.id() + "/evidence";

    @Inject
    @Any
    Instance<OperationRequests> modules;

    @Test
    void everyOperationOnAStudentIsRecorded() {
        World.ensure();
        List<String> faults = new ArrayList<>();
        int touches = 0;
        for (var operation : Replay.samples(modules).entrySet()) {
            LastingSample sample = new LastingSample(operation.getValue());
            for (Actor actor : ACTORS) {
                Touch touch = touch(operation.getKey(), actor, sample);
                Set<UUID> students = students();
                faults.addAll(touch.faults(students));
                touches += touch.touches(students) ? 1 : 0;
            }
        }
        System.out.printf("%d requests touched a student, %d records are wrong or missing%n", touches, faults.size());
        assertThat(faults).isEmpty();
        assertThat(touches).isGreaterThan(ACTORS.size() * 40);
    }

    @Test
    void aTouchWithoutItsRecordWouldBeFound() {
        World.ensure();
        trigger("return null;");
        try {
            Touch profile = touch(
                    "getProfile",
                    Actor.TEACHER,
                    Replay.samples(modules).get("getProfile").get());
            Touch grid = touch(
                    "getClassGrid",
                    Actor.TEACHER,
                    Replay.samples(modules).get("getClassGrid").get());
            assertThat(profile.faults(students())).as("control").isNotEmpty();
            assertThat(grid.faults(students())).as("control").isNotEmpty();
        } finally {
            untrigger();
        }
    }

    @Test
    void aWriteWithoutItsRecordDoesNotHappen() {
        Sample write = Replay.samples(modules).get("createEvidence").get();
        long before = evidence();
        trigger("raise exception 'the log is full';");
        try {
            assertThat(Replay.send(Actor.STUDENT.request(), write).statusCode()).isGreaterThanOrEqualTo(500);
        } finally {
            untrigger();
        }
        assertThat(evidence()).isEqualTo(before);
        assertThat(Replay.send(Actor.STUDENT.request(), write).statusCode()).isEqualTo(201);
        assertThat(evidence()).isEqualTo(before + 1);
    }

    @Test
    void aRefusedWriteIsRecordedAsRefused() {
        Sample agreement = Replay.samples(modules).get("agreeProfileVersion").get();
        Sample outdated = Sample.post(agreement.path(), Map.of("hash", "0".repeat(64)));
        Touch refused = touch("agreeProfileVersion", Actor.TEACHER, outdated);
        assertThat(refused.answer().statusCode()).isEqualTo(409);
        assertThat(refused.records()).extracting(AccessRecord::outcome).containsExactly("REFUSED");
    }

    @Test
    void whoIsTurnedAwayAtTheDoorIsRecordedAsDenied() {
        Sample answer = Replay.samples(modules).get("returnEvidence").get();
        Touch denied = touch("returnEvidence", Actor.GUARDIAN, answer);
        assertThat(denied.answer().statusCode()).isEqualTo(403);
        assertThat(denied.records()).extracting(AccessRecord::outcome).containsExactly("DENIED");
    }

    @Test
    void anAnswerGivenOnceMoreIsRecordedToo() {
        String key = UUID.randomUUID().toString();
        Sample write = Replay.samples(modules).get("createEvidence").get();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            String request = UUID.randomUUID().toString();
            ids.add(Actor.STUDENT
                    .request()
                    .header("X-Request-Id", request)
                    .header("Idempotency-Key", key)
                    .contentType("application/json")
                    .body(write.body())
                    .post(EVIDENCE)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
            assertThat(AccessRecord.of(request))
                    .extracting(AccessRecord::outcome)
                    .containsExactly("ALLOWED");
        }
        assertThat(Set.copyOf(ids)).hasSize(1);
    }

    private static Touch touch(String operation, Actor actor, Sample sample) {
        return touch(operation, actor, new LastingSample(() -> sample));
    }

    private static Touch touch(String operation, Actor actor, LastingSample sample) {
        String id = UUID.randomUUID().toString();
        Sample asked = sample.get();
        Response answer = sample.send(actor.request().header("X-Request-Id", id));
        return new Touch(operation, actor, asked, answer, AccessRecord.of(id));
    }

    private static Set<UUID> students() {
        return new HashSet<>(Database.list(
                "select distinct person_id from app.role_assignment where district_id = 1 and role = 'STUDENT'"));
    }

    private static long evidence() {
        return Database.one("select count(*) from app.evidence where student_id = ?", Actor.STUDENT.id());
    }

    private static void trigger(String body) {
        Database.run("create or replace function app.sabotage() returns trigger language plpgsql as $$ begin " + body
                + " end $$");
        Database.run(
                "create trigger sabotage before insert on app.access_record for each row execute function app.sabotage()");
    }

    private static void untrigger() {
        Database.run("drop trigger sabotage on app.access_record");
        Database.run("drop function app.sabotage()");
    }
}
