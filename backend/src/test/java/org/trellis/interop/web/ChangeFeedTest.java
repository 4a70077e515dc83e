package org.trellis.interop.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.competencies.FrameworkPublished;
import org.trellis.interop.Follower;
import org.trellis.interop.domain.FeedPosition;
import org.trellis.mastery.EvidenceSubmitted;
import org.trellis.mastery.MasteryScene;
import org.trellis.paths.PathRevisionProposed;
import org.trellis.people.GuardianEnded;
import org.trellis.platform.event.DomainEvent;
import org.trellis.platform.event.Outbox;
import org.trellis.platform.security.Caller;
import org.trellis.platform.security.Callers;
import org.trellis.platform.security.Role;
import org.trellis.scheduling.FlexBlockCancelled;
import org.trellis.scheduling.FlexBlockCreated;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Database;
import org.trellis.testkit.RealParts;
import org.trellis.testkit.StatementCount;
import org.trellis.testkit.World;

/** Who is told of what, and what a token is good for. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class ChangeFeedTest {

    private static final UUID STUDENT = Actors.student().id();

    private final UUID thing = UUID.randomUUID();

    @Inject
    Callers callers;

    @Inject
    Outbox outbox;

    @Inject
    FeedTokens tokens;

    @BeforeEach
    void someone() {
        World.ensure();
    }

    @Test
    void thoseAroundAStudentAreToldAndNobodyElse() {
        List<Actor> near = List.of(
                Actors.student(), Actors.guardian(), Actors.teacher(), Actors.schoolLeader(), Actors.districtAdmin());
        List<Actor> far = List.of(
                Actors.classmate(),
                Actors.otherStudent(),
                Actors.otherGuardian(),
                Actors.otherTeacher(),
                Actors.otherSchoolLeader(),
                Actors.partner(),
                Actors.integrator(),
                Actors.teacherOfOtherDistrict(),
                Actors.studentOfOtherDistrict(),
                Actors.adminOfOtherDistrict());
        List<Follower> told = near.stream().map(Follower::of).toList();
        List<Follower> untold = far.stream().map(Follower::of).toList();
        publish(new PathRevisionProposed(STUDENT, thing));
        told.forEach(follower -> assertThat(follower.read(thing))
                .singleElement()
                .satisfies(change -> assertThat(change)
                        .containsEntry("event", "PATH_REVISION_PROPOSED")
                        .containsEntry("type", "PATH_REVISION")
                        .containsEntry("kind", "CHANGED")
                        .containsEntry("studentId", STUDENT.toString())
                        .containsEntry("url", "/api/v1/students/" + STUDENT + "/path/revisions/" + thing)));
        untold.forEach(follower -> assertThat(follower.read(thing)).isEmpty());
    }

    @Test
    void whoMayNoLongerSeeAStudentIsToldOnceUnlessTheLinkWasRevoked() {
        Follower guardian = Follower.of(Actors.otherGuardian());
        UUID ward = ward();
        ended(ward, "null");
        assertThat(guardian.read(ward))
                .extracting(change -> change.get("kind"), change -> change.get("url"))
                .containsExactly(tuple("REMOVED", null));
        UUID revoked = ward();
        ended(revoked, "now()");
        assertThat(guardian.read(revoked)).isEmpty();
    }

    /** One more child of Amara's mother, on the roster since yesterday: what a change makes in its own millisecond was not there before. */
    private static UUID ward() {
        UUID ward = UUID.randomUUID();
        for (String row : List.of(
                "person (district_id, source, given_name, family_name, grade_level, id, sourced_id)"
                        + " values (1, 'test', 'Guest', 'Test', '06', ?, ?)",
                "role_assignment (id, district_id, source, org_id, role, person_id, sourced_id)"
                        + " values (uuidv7('-1 day'), 1, 'test', '" + World.ALDER + "', 'STUDENT', ?, ?)")) {
            Database.run("insert into app." + row, ward, ward.toString());
        }
        Database.run(
                "insert into app.guardian_link (district_id, source, student_id, guardian_id) values (1, 'test', ?, ?)",
                ward,
                Actors.otherGuardian().id());
        return ward;
    }

    /** As a roster does it: the end and its news are one transaction. */
    private static void ended(UUID ward, String revokedAt) {
        Database.run("""
                with ended as (update app.guardian_link set status = 'ENDED', changed_at = now(), revoked_at = %s
                    where student_id = ? returning student_id)
                insert into app.event (district_id, type, subject_id, payload)
                select 1, ?, student_id, jsonb_build_object('personId', student_id) from ended""".formatted(revokedAt), ward, GuardianEnded.class.getName());
    }

    @Test
    void aFamilyIsToldOfSharedWorkOnly() {
        Follower family = Follower.of(Actors.guardian());
        Follower teacher = Follower.of(Actors.teacher());
        UUID own = MasteryScene.evidence(Actors.student(), STUDENT, "SUBMITTED", "EDUCATORS");
        UUID shared = MasteryScene.evidence(Actors.student(), STUDENT, "SUBMITTED", "SHARED");
        publish(new EvidenceSubmitted(own, STUDENT, null), new EvidenceSubmitted(shared, STUDENT, null));
        assertThat(family.read())
                .extracting(change -> change.get("resourceId"))
                .contains(shared.toString())
                .doesNotContain(own.toString());
        assertThat(teacher.read(own)).as("control").hasSize(1);
    }

    @Test
    void whatBelongsToASchoolIsToldThereAndAnEndIsATombstone() {
        Follower there = Follower.of(Actors.student());
        Follower elsewhere = Follower.of(Actors.otherSchoolLeader());
        LocalDate day = LocalDate.of(2026, 12, 1);
        publish(new FlexBlockCreated(thing, World.ALDER, day), new FlexBlockCancelled(thing, World.ALDER, day));
        assertThat(there.read(thing)).extracting(change -> change.get("kind")).containsExactly("CHANGED", "REMOVED");
        assertThat(elsewhere.read(thing)).isEmpty();
    }

    @Test
    void theRosterServiceIsToldOfWhatItReads() {
        Follower service = Follower.of(Actors.integrator());
        Follower stranger = Follower.of(Actor.OTHER_DISTRICT_INTEGRATOR);
        publish(new FrameworkPublished(thing), new PathRevisionProposed(STUDENT, UUID.randomUUID()));
        assertThat(service.read()).extracting(change -> change.get("type")).containsOnly("FRAMEWORK");
        assertThat(stranger.read(thing)).isEmpty();
    }

    @Test
    void aPageEndsWhereTheNextBegins() {
        Follower byFives = Follower.of(Actors.teacher(), 5);
        List<String> made = IntStream.range(0, 23)
                .mapToObj(i -> UUID.randomUUID())
                .peek(id -> publish(new PathRevisionProposed(STUDENT, id)))
                .map(UUID::toString)
                .toList();
        assertThat(byFives.read().stream()
                        .map(change -> change.get("resourceId"))
                        .filter(made::contains)
                        .toList())
                .isEqualTo(made);
        assertThat(byFives.read()).isEmpty();
    }

    @Test
    void aPageTakesAsManyQueriesForOneChangeAsForManyStudents() {
        Follower reader = Follower.of(Actors.districtAdmin());
        publish(new PathRevisionProposed(STUDENT, thing));
        int one = queries(reader.token());
        for (Actor student : List.of(Actors.classmate(), Actors.otherStudent(), Actors.student())) {
            IntStream.range(0, 40).forEach(i -> publish(new PathRevisionProposed(student.id(), UUID.randomUUID())));
        }
        int many = queries(reader.token());
        System.out.printf("a page of changes takes %d statements, however many it holds%n", many);
        assertThat(many).isEqualTo(one).isLessThanOrEqualTo(5);
    }

    @Test
    void aTokenOfSomebodyElseOrOfNobodyIsRefusedAndSaysHowToStartOver() {
        String mine = Follower.of(Actors.teacher()).token();
        for (Actor other : List.of(Actors.student(), Actors.districtAdmin(), Actors.adminOfOtherDistrict())) {
            refused(other, mine, 400, "change-token-unknown");
        }
        refused(Actors.teacher(), mine.replaceFirst("^..", "zz"), 400, "change-token-unknown");
        refused(Actors.teacher(), "page-2", 400, "change-token-unknown");
        Follower.ask(Actors.teacher(), mine, 0).then().statusCode(400);
    }

    @Test
    void aTokenOlderThanWhatIsKeptIsGone() {
        refused(Actors.teacher(), token(Duration.ofDays(7).plusMinutes(1)), 410, "change-token-expired");
        Follower.ask(Actors.teacher(), token(Duration.ofDays(7).minusMinutes(1)), 1)
                .then()
                .statusCode(200);
    }

    private String token(Duration age) {
        Caller teacher = new Caller(World.RIVER, Actors.teacher().id(), Set.of(Role.TEACHER));
        return callers.callAs(
                teacher, () -> tokens.sign(new FeedPosition(0, 0, Instant.now().minus(age))));
    }

    private static void refused(Actor actor, String token, int status, String slug) {
        Follower.ask(actor, token, 50)
                .then()
                .statusCode(status)
                .body("type", endsWith(slug))
                .body("detail", containsString("since=latest"));
    }

    private static int queries(String since) {
        String request = UUID.randomUUID().toString();
        Actors.districtAdmin()
                .request()
                .header("X-Request-Id", request)
                .queryParams(Map.of("since", since, "limit", 200))
                .get("/api/v1/changes")
                .then()
                .statusCode(200);
        return StatementCount.of(request);
    }

    private void publish(DomainEvent... events) {
        callers.runAs(
                World.RIVER, () -> QuarkusTransaction.requiringNew().run(() -> outbox.publishAll(List.of(events))));
    }
}
