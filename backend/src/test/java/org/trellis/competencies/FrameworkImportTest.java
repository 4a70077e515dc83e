package org.trellis.competencies;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.competencies.Frameworks.publish;
import static org.trellis.competencies.Frameworks.read;
import static org.trellis.competencies.domain.SamplePackage.sample;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.competencies.domain.SamplePackage;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Database;
import org.trellis.testkit.RealParts;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class FrameworkImportTest {

    @Test
    void readingShowsTheDifferenceAndChangesNothing() {
        SamplePackage sample = edition("Nothing yet").precedes("A.2", "A.1").precedes("A.1", "A.2");

        String id = read(sample.json());

        Actors.districtAdmin()
                .request()
                .get("/api/v1/framework-imports/" + id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("status", equalTo("READ"))
                .body(
                        "counts",
                        equalTo(Map.of("added", 3, "changed", 0, "retired", 0, "unchanged", 0, "associations", 5)))
                .body("warnings.code", contains("prerequisite-cycle"))
                .body("frameworkId", nullValue());
        Actors.districtAdmin()
                .request()
                .get("/api/v1/framework-imports/" + id + "/difference?limit=2")
                .then()
                .statusCode(200)
                .body("items.kind", contains("ADDED", "ADDED"))
                .body("items.code", contains("A", "A.1"));
        assertEquals(0L, items(sample));
    }

    @Test
    void differencePagesGoOnWhereTheyStopped() {
        String id = read(edition("Pages").json());
        String next = difference(id, "?limit=2").path("nextPageToken");

        assertEquals("A.2", difference(id, "?limit=2&pageToken=" + next).path("items[0].code"));
        Actors.districtAdmin()
                .request()
                .get("/api/v1/framework-imports/" + id + "/difference?pageToken=" + next + "x")
                .then()
                .statusCode(400);
    }

    @Test
    void aSecondEditionChangesAddsAndRetiresButNeverDeletes() {
        publish(edition("Editions").json());
        SamplePackage second = sample("Editions")
                .item("A", "Area")
                .item("A.1", "One, reworded")
                .item("A.3", "Three")
                .top("A", 1)
                .childOf("A.1", "A", 1)
                .childOf("A.3", "A", 2);
        UUID retired = Frameworks.id(second.id("A.2"));

        String id = read(second.json());
        assertEquals(
                java.util.List.of("CHANGED", "ADDED", "RETIRED"),
                difference(id, "").path("items.kind"));
        assertEquals(java.util.List.of("statement"), difference(id, "").path("items[0].fields"));
        Frameworks.publication(id).then().statusCode(201).body("status", equalTo("PUBLISHED"));

        Actors.student()
                .request()
                .get("/api/v1/competencies/" + retired)
                .then()
                .statusCode(200)
                .body("retired", equalTo(true))
                .body("statement", equalTo("Two"));
        String framework = Frameworks.frameworkOf(id);
        Actors.student()
                .request()
                .get("/api/v1/frameworks/" + framework + "/items")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("items.code", contains("A", "A.1", "A.3"));
    }

    @Test
    void theSamePackageTwiceChangesNothing() {
        publish(edition("Twice").json());

        String again = read(edition("Twice").json());

        assertEquals(3, (int) Frameworks.get(again).path("counts.unchanged"));
        assertTrue(difference(again, "").<java.util.List<Object>>path("items").isEmpty());
    }

    @Test
    void anEditionReadBeforeAnotherWasPublishedIsStale() {
        String early = read(edition("Stale").json());
        publish(edition("Stale").json());

        Frameworks.publication(early)
                .then()
                .statusCode(409)
                .body("type", equalTo("https://trellis.example/problems/framework-changed"));
    }

    @Test
    void aPublicationHappensOnce() {
        String id = publish(edition("Once").json());

        Frameworks.publication(id)
                .then()
                .statusCode(409)
                .body("type", equalTo("https://trellis.example/problems/import-not-publishable"));
    }

    @Test
    void aPackageWithoutItemsIsRefusedWithItsReason() {
        String id = read(sample("Empty").json());

        assertEquals("REFUSED", Frameworks.get(id).path("status"));
        Frameworks.publication(id).then().statusCode(409);
    }

    @Test
    void aCrosswalkIsJoinedOnceTheOtherFrameworkComes() {
        SamplePackage state = sample("State").item("S.1", "State one").top("S.1", 1);
        SamplePackage own = sample("Own").item("O.1", "I can").top("O.1", 1);
        own.association("exactMatchOf", own.id("O.1"), state.id("S.1"), "");
        publish(own.json());
        publish(state.json());

        Actors.teacher()
                .request()
                .get("/api/v1/competencies/" + Frameworks.id(own.id("O.1")))
                .then()
                .statusCode(200)
                .body("related.code", contains("S.1"));
    }

    @Test
    void somethingElseThanAPackageIsAClearProblem() {
        Frameworks.posting("{\"hello\":1}")
                .then()
                .statusCode(422)
                .body("type", equalTo("https://trellis.example/problems/not-a-case-package"));
        Frameworks.posting("{\"CFItems\":[").then().statusCode(400);
    }

    @Test
    void onlyTheDistrictImportsAndOtherDistrictsSeeNothing() {
        String id = publish(edition("Ours").json());
        String framework = Frameworks.frameworkOf(id);

        Actors.teacher()
                .sending(edition("Ours").json())
                .post("/api/v1/framework-imports")
                .then()
                .statusCode(403);
        Actors.schoolLeader()
                .request()
                .get("/api/v1/framework-imports/" + id)
                .then()
                .statusCode(403);
        Actors.adminOfOtherDistrict()
                .request()
                .get("/api/v1/framework-imports/" + id)
                .then()
                .statusCode(404);
        Actors.adminOfOtherDistrict()
                .request()
                .get("/api/v1/frameworks/" + framework)
                .then()
                .statusCode(404);
        Actors.adminOfOtherDistrict()
                .sending(Map.of())
                .post("/api/v1/framework-imports/" + id + "/publications")
                .then()
                .statusCode(404);
        Actors.studentOfOtherDistrict()
                .request()
                .get("/api/v1/competencies?q=" + "Ours")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void publishingIsToldToTheOtherModules() {
        String framework = Frameworks.frameworkOf(publish(edition("Told").json()));

        assertEquals(
                1L,
                Database.<Long>one(
                        "select count(*) from app.event where type like '%FrameworkPublished' and subject_id = ?",
                        UUID.fromString(framework)));
        Actors.guardian()
                .request()
                .get("/api/v1/frameworks")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(framework));
    }

    private static SamplePackage edition(String name) {
        return sample(name)
                .item("A", "Area")
                .item("A.1", "One")
                .item("A.2", "Two")
                .top("A", 1)
                .childOf("A.1", "A", 1)
                .childOf("A.2", "A", 2);
    }

    private static io.restassured.response.Response difference(String id, String query) {
        return Actors.districtAdmin().request().get("/api/v1/framework-imports/" + id + "/difference" + query);
    }

    private static Long items(SamplePackage sample) {
        return Database.one("select count(*) from app.competency where identifier = ?", sample.id("A.1"));
    }
}
