package org.trellis.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.trellis.people.domain.oneroster.ZipBuilder;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Database;
import org.trellis.testkit.World;

/** What an import takes away: people, enrollments, guardians, and with them the sight of students. */
@QuarkusTest
class RosterEndingTest {
    private final String source = "e-" + UUID.randomUUID();
    private final RosterClient sis = new RosterClient(Actors.adminOfOtherDistrict(), source);
    private final ImportedRoster roster = new ImportedRoster(source);

    @BeforeEach
    void seed() {
        World.ensure();
        sis.send(ZipBuilder.small().bytes());
    }

    @Test
    void aRevokedGuardianIsNotBroughtBack() {
        Database.run("update app.guardian_link set status = 'ENDED', revoked_at = now() where source = ?", source);

        sis.send(ZipBuilder.small().bytes());

        assertEquals(0L, roster.guardianLinks("ACTIVE"));
    }

    @Test
    void aPersonWhoEndsLosesAccountRolesAndEnrollments() {
        roster.link("t1");
        sis.confirm(sis.send(ZipBuilder.small()
                        .with("manifest.csv", ImportedRoster.delta("users"))
                        .with(
                                "users.csv",
                                ImportedRoster.userRow("t1,tobedeleted,2026-11-23T06:00:00.000Z,true,ttop,,Tara,Top"))
                        .bytes())
                .getString("id"));

        assertEquals(
                "DISABLED", Database.<String>one("select status from app.account where subject = ?", source + "/t1"));
        assertEquals(1L, roster.enrollments("ENDED"));
        assertEquals(
                1L,
                Database.<Long>one(
                        "select count(*) from app.event e join app.person p on p.id = e.subject_id where p.source = ? and e.type like '%PersonEnded'",
                        source));
    }

    /** F9: one ledger; authority follows enrollment from the moment the roster is applied. */
    @Test
    @Tag("F9")
    void aDeltaMovesAStudentAndTheOldTeacherSeesNothing() {
        roster.link("t1");
        roster.link("t2");
        UUID student = roster.person("p1");
        assertEquals(200, roster.statusFor("t1", student));
        assertEquals(404, roster.statusFor("t2", student));
        String seenBy1 = roster.changes("t1", "latest").getString("token");
        String seenBy2 = roster.changes("t2", "latest").getString("token");

        JsonPath moved = sis.confirm(sis.send(ZipBuilder.small()
                        .with("manifest.csv", ImportedRoster.delta("enrollments"))
                        .with("enrollments.csv", """
                                sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate
                                e3,tobedeleted,2026-11-23T06:00:00.000Z,k1,s1,p1,student,,2026-08-01,2027-07-31
                                e4,active,2026-11-23T06:00:00.000Z,k2,s1,p1,student,,2026-08-01,2027-07-31
                                """)
                        .bytes())
                .getString("id"));

        assertEquals("DELTA", moved.getString("mode"));
        assertEquals(1, moved.getInt("counts.enrollments.added"));
        assertEquals(1, moved.getInt("counts.enrollments.ended"));
        assertEquals(404, roster.statusFor("t1", student));
        assertEquals(200, roster.statusFor("t2", student));
        System.out.println("FIGURE F9 old teacher 404, new teacher 200 after the delta");
        assertEquals("[REMOVED]", told("t1", seenBy1, student), "the old teacher's copy goes");
        assertEquals("[CHANGED]", told("t2", seenBy2, student), "the new teacher reads the student");
        assertEquals(
                "[]", told("t1", roster.changes("t1", seenBy1).getString("token"), student), "and it is told once");
    }

    private String told(String teacher, String since, UUID student) {
        return roster.changes(teacher, since)
                .getString("items.findAll { it.studentId == '%s' && it.type == 'STUDENT' }.kind".formatted(student));
    }

    @Test
    void whatVanishesWaitsForAConfirmationAndIsEndedNotDeleted() {
        JsonPath waiting = sis.send(ZipBuilder.small()
                .replace("enrollments.csv", "e3,,,k1,s1,p1,student,,2026-08-01,2027-07-31\n", "")
                .bytes());

        assertEquals("WAITING_FOR_CONFIRMATION", waiting.getString("status"));
        assertEquals(1, waiting.getInt("vanishing.count"));
        assertEquals(34, waiting.getInt("vanishing.percent"));
        assertEquals(3L, roster.enrollments("ACTIVE"));

        JsonPath done = sis.confirm(waiting.getString("id"));

        assertEquals("DONE", done.getString("status"));
        assertEquals(1, done.getInt("counts.enrollments.ended"));
        assertEquals(2L, roster.enrollments("ACTIVE"));
        assertEquals(1L, roster.enrollments("ENDED"));
    }
}
