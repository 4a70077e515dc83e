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
import org.junit.jupiter.api.Test;
import org.trellis.people.domain.oneroster.ZipBuilder;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Database;
import org.trellis.testkit.World;

@QuarkusTest
class RosterImportTest {
    private static final Map<String, Integer> NOTHING = Map.of("added", 0, "changed", 0, "ended", 0);

    /** Each test is a system of its own, so that no test sees another's rows. */
    private final String source = "t-" + UUID.randomUUID();

    private final RosterClient sis = new RosterClient(Actors.adminOfOtherDistrict(), source);
    private final ImportedRoster roster = new ImportedRoster(source);

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
        assertEquals(1L, roster.guardianLinks("ACTIVE"));
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
        assertEquals(0L, roster.people());
    }

    @Test
    void oneWrongRowRefusesThePackageAndIsNamed() {
        JsonPath refused = sis.send(ZipBuilder.small()
                .replace("enrollments.csv", "e3,,,k1", "e3,,,k9")
                .bytes());

        assertEquals("REFUSED", refused.getString("status"));
        assertEquals(1, refused.getInt("errorCount"));
        assertEquals(0L, roster.people());
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

    private static void assertCounts(
            JsonPath done, String file, int read, int added, int changed, int ended, int unchanged) {
        assertEquals(
                Map.of("read", read, "added", added, "changed", changed, "ended", ended, "unchanged", unchanged),
                done.getMap("counts." + file),
                file);
    }
}
