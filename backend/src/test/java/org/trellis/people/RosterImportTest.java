package org.trellis.people;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.trellis.people.domain.oneroster.ZipBuilder;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Database;
import org.trellis.testkit.World;

@QuarkusTest
class RosterImportTest {
    private static final Map<String, Integer> NOTHING = Map.of("added", 0, "changed", 0, "ended", 0);

    /** Each test is a system of its own, so that no test sees another's rows. */
    private final String source = "t-" + UUID.randomUUID();

    private final RosterClient sis = new RosterClient(Actors.adminOfOtherDistrict(), source);

    @BeforeEach
    void seed() {
        World.ensure();
    }

    @Test
    void firstImportAddsEverything() {
        JsonPath done = sis.send(ZipBuilder.small().bytes());

        assertEquals("DONE", done.getString("status"), () -> done.prettify());
        assertEquals("BULK", done.getString("mode"));
        assertEquals("1.2", done.getString("version"));
        assertEquals(100, done.getInt("progress"));
        assertEquals(0, done.getInt("errorCount"));
        assertEquals(Actors.adminOfOtherDistrict().id().toString(), done.getString("startedBy.id"));
        assertNotNull(done.getString("finishedAt"));
        assertCounts(done, "orgs", 2, 2, 0, 0, 0);
        assertCounts(done, "classes", 2, 2, 0, 0, 0);
        assertCounts(done, "users", 4, 4, 0, 0, 0);
        assertCounts(done, "enrollments", 3, 3, 0, 0, 0);
        assertEquals(1L, guardianLinks("ACTIVE"));
        assertEquals(
                2L,
                Database.<Long>one(
                        "select count(*) from app.org where source = ? and (parent_id is not null or type = 'DISTRICT')",
                        source));
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        sis.send(ZipBuilder.small().bytes());
        JsonPath again = sis.send(ZipBuilder.small().bytes());

        for (String file :
                again.getMap("counts").keySet().stream().map(Object::toString).toList()) {
            NOTHING.forEach((what, count) ->
                    assertEquals(count, again.getInt("counts." + file + "." + what), file + " " + what));
        }
        assertEquals(4, again.getInt("counts.users.unchanged"));
        assertNull(again.get("vanishing"));
    }

    @Test
    void aDryRunTellsAndChangesNothing() {
        JsonPath tried = sis.send(ZipBuilder.small().bytes(), "dryRun=true");

        assertEquals("DONE", tried.getString("status"));
        assertEquals(4, tried.getInt("counts.users.added"));
        assertEquals(0L, people());
    }

    @Test
    void oneWrongRowRefusesThePackageAndIsNamed() {
        JsonPath refused = sis.send(ZipBuilder.small()
                .replace("enrollments.csv", "e3,,,k1", "e3,,,k9")
                .bytes());

        assertEquals("REFUSED", refused.getString("status"));
        assertEquals(1, refused.getInt("errorCount"));
        assertEquals(0L, people());
        Actors.adminOfOtherDistrict()
                .request()
                .get("/api/v1/roster-imports/" + refused.getString("id") + "/rows")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].file", equalTo("enrollments.csv"))
                .body("items[0].line", equalTo(4))
                .body("items[0].field", equalTo("classSourcedId"))
                .body("items[0].code", equalTo("dangling-id"));
    }

    @Test
    void wrongRowsAreLeftOutWhereAskedAndDoNotCountAsAbsent() {
        sis.send(ZipBuilder.small().bytes());
        JsonPath done = sis.send(
                ZipBuilder.small()
                        .replace("enrollments.csv", "2026-08-01,2027-07-31\ne2", "2026-13-01,2027-07-31\ne2")
                        .bytes(),
                "allOrNothing=false");

        assertEquals("DONE", done.getString("status"), () -> done.prettify());
        assertEquals(1, done.getInt("errorCount"));
        assertEquals(0, done.getInt("counts.enrollments.ended"));
        assertEquals(2, done.getInt("counts.enrollments.unchanged"));
    }

    @Test
    void aBrokenZipIsRefusedWithAReason() {
        JsonPath refused = sis.send(new byte[] {1, 2, 3});

        assertEquals("REFUSED", refused.getString("status"));
        assertEquals("broken-zip", sis.rows(refused.getString("id")).getString("items[0].code"));
    }

    @Test
    void allWrongHeadersAreToldAtOnce() {
        JsonPath refused = sis.send(ZipBuilder.small()
                .replace("orgs.csv", "name,type", "type,name")
                .replace("users.csv", "givenName", "firstName")
                .bytes());

        assertEquals("REFUSED", refused.getString("status"));
        assertEquals(2, refused.getInt("errorCount"));
    }

    @Test
    void anIdUsedTwiceAndAnEndBeforeItsBeginningAreErrors() {
        JsonPath refused = sis.send(ZipBuilder.small()
                .replace("orgs.csv", "s1,,,Sample School", "d1,,,Sample School")
                .replace("academicSessions.csv", "2027-07-31", "2026-07-31")
                .bytes());

        assertTrue(sis.rows(refused.getString("id"))
                .getList("items.code")
                .containsAll(java.util.List.of("duplicate-id", "ends-before-it-begins")));
    }

    @Test
    void whatVanishesWaitsForAConfirmationAndIsEndedNotDeleted() {
        sis.send(ZipBuilder.small().bytes());
        JsonPath waiting = sis.send(ZipBuilder.small()
                .replace("enrollments.csv", "e3,,,k1,s1,p1,student,,2026-08-01,2027-07-31\n", "")
                .bytes());

        assertEquals("WAITING_FOR_CONFIRMATION", waiting.getString("status"));
        assertEquals(1, waiting.getInt("vanishing.count"));
        assertEquals(34, waiting.getInt("vanishing.percent"));
        assertEquals(3L, enrollments("ACTIVE"));

        JsonPath done = sis.confirm(waiting.getString("id"));

        assertEquals("DONE", done.getString("status"));
        assertEquals(1, done.getInt("counts.enrollments.ended"));
        assertEquals(2L, enrollments("ACTIVE"));
        assertEquals(1L, enrollments("ENDED"));
    }

    @Test
    void onlyAWaitingImportCanBeConfirmed() {
        String id = sis.send(ZipBuilder.small().bytes()).getString("id");

        Actors.adminOfOtherDistrict()
                .request()
                .header("Idempotency-Key", "k-" + id)
                .post("/api/v1/roster-imports/" + id + "/confirmations")
                .then()
                .statusCode(409)
                .body("type", containsString("nothing-to-confirm"));
    }

    @Test
    void aRevokedGuardianIsNotBroughtBack() {
        sis.send(ZipBuilder.small().bytes());
        Database.run("update app.guardian_link set status = 'ENDED', revoked_at = now() where source = ?", source);

        sis.send(ZipBuilder.small().bytes());

        assertEquals(0L, guardianLinks("ACTIVE"));
    }

    @Test
    void aPersonWhoEndsLosesAccountRolesAndEnrollments() {
        sis.send(ZipBuilder.small().bytes());
        link("t1");
        sis.confirm(sis.send(ZipBuilder.small()
                        .with("manifest.csv", delta("users"))
                        .with("users.csv", userRow("t1,tobedeleted,2026-11-23T06:00:00.000Z,true,ttop,,Tara,Top"))
                        .bytes())
                .getString("id"));

        assertEquals(
                "DISABLED", Database.<String>one("select status from app.account where subject = ?", source + "/t1"));
        assertEquals(1L, enrollments("ENDED"));
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
        sis.send(ZipBuilder.small().bytes());
        link("t1");
        link("t2");
        UUID student = person("p1");
        assertEquals(200, statusFor("t1", student));
        assertEquals(404, statusFor("t2", student));

        JsonPath moved = sis.confirm(sis.send(ZipBuilder.small()
                        .with("manifest.csv", delta("enrollments"))
                        .with("enrollments.csv", """
                                sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate
                                e3,tobedeleted,2026-11-23T06:00:00.000Z,k1,s1,p1,student,,2026-08-01,2027-07-31
                                e4,active,2026-11-23T06:00:00.000Z,k2,s1,p1,student,,2026-08-01,2027-07-31
                                """)
                        .bytes())
                .getString("id"));

        assertEquals("DELTA", moved.getString("mode"));
        assertCounts(moved, "enrollments", 2, 1, 0, 1, 0);
        assertEquals(404, statusFor("t1", student));
        assertEquals(200, statusFor("t2", student));
        System.out.println("FIGURE F9 old teacher 404, new teacher 200 after the delta");
    }

    @Test
    void progressIsToldAsItHappens() {
        String id = sis.post(ZipBuilder.small().bytes()).path("id");

        String told = Actors.adminOfOtherDistrict()
                .request()
                .accept("text/event-stream")
                .get("/api/v1/roster-imports/" + id + "/progress")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertTrue(told.contains("\"status\":\"DONE\""), told);
    }

    @Test
    void listShowsTheNewestFirst() {
        String id = sis.send(ZipBuilder.small().bytes()).getString("id");

        Actors.adminOfOtherDistrict()
                .request()
                .queryParam("limit", 1)
                .get("/api/v1/roster-imports")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
    }

    @Test
    void anotherDistrictsImportIsNotFound() {
        String id = sis.send(ZipBuilder.small().bytes()).getString("id");

        for (String path : new String[] {"", "/rows", "/progress"}) {
            Actors.districtAdmin()
                    .request()
                    .get("/api/v1/roster-imports/" + id + path)
                    .then()
                    .statusCode(404);
        }
        Actors.districtAdmin()
                .request()
                .header("Idempotency-Key", "other-" + id)
                .post("/api/v1/roster-imports/" + id + "/confirmations")
                .then()
                .statusCode(404);
    }

    @Test
    void teachersCannotImport() {
        new RosterClient(Actors.teacher(), source)
                .post(ZipBuilder.small().bytes())
                .then()
                .statusCode(403);
    }

    private int statusFor(String teacher, UUID student) {
        return io.restassured.RestAssured.given()
                .header("Authorization", "Bearer " + Actor.tokenFor(source + "/" + teacher))
                .get("/api/v1/students/" + student)
                .statusCode();
    }

    private void link(String sourcedId) {
        Database.run(
                "insert into app.account (district_id, issuer, subject, person_id) values (?, ?, ?, ?)",
                World.LAKE,
                "https://id.test/realms/trellis",
                source + "/" + sourcedId,
                person(sourcedId));
    }

    private UUID person(String sourcedId) {
        return Database.one("select id from app.person where source = ? and sourced_id = ?", source, sourcedId);
    }

    private long people() {
        return Database.<Long>one("select count(*) from app.person where source = ?", source);
    }

    private long enrollments(String status) {
        return Database.<Long>one(
                "select count(*) from app.enrollment where source = ? and status = ?", source, status);
    }

    private long guardianLinks(String status) {
        return Database.<Long>one(
                "select count(*) from app.guardian_link where source = ? and status = ?", source, status);
    }

    private static String delta(String file) {
        return "propertyName,value\nmanifest.version,1.0\noneroster.version,1.2\nfile." + file + ",delta\n";
    }

    private static String userRow(String start) {
        return """
                sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns
                """ + start + ",,,,,,,,,,,,s1,\n";
    }

    private static void assertCounts(
            JsonPath done, String file, int read, int added, int changed, int ended, int unchanged) {
        assertEquals(
                Map.of("read", read, "added", added, "changed", changed, "ended", ended, "unchanged", unchanged),
                done.getMap("counts." + file),
                file);
    }
}
