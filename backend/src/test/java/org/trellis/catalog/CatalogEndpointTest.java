package org.trellis.catalog;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Database;
import org.trellis.testkit.Ladder;
import org.trellis.testkit.RealParts;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class CatalogEndpointTest {

    private static final String PATH = "/api/v1/learning-resources";

    @Test
    void anOfferBecomesVisibleToEveryoneWhenItIsPublished() {
        UUID id = Offers.offered();
        Actors.student().request().get(PATH + "/" + id).then().statusCode(404);
        Actors.partner().request().get(PATH + "/" + id).then().statusCode(200).body("status", equalTo("OFFERED"));
        leaderDecides(id, "publications", Map.of(), 409);
        leaderDecides(id, "vettings", Map.of("note", "Visited."), 201);
        leaderDecides(id, "publications", Map.of(), 201);
        Actors.student().request().get(PATH + "/" + id).then().statusCode(200).body("status", equalTo("PUBLISHED"));
        Actors.student().request().get(PATH).then().statusCode(200).body("items.id", hasItem(id.toString()));
        leaderDecides(id, "suspensions", Map.of("reason", "The museum is closed."), 201);
        Actors.student().request().get(PATH).then().body("items.id", not(hasItem(id.toString())));
    }

    @Test
    void withoutACompetencyItIsRefused() {
        Map<String, Object> body = Offers.body("Nowhere");
        body.put("competencyIds", List.of());
        Actors.partner()
                .sending(body)
                .post(PATH)
                .then()
                .statusCode(422)
                .body("type", equalTo("https://trellis.example/problems/not-aligned"));
        body.put("competencyIds", List.of(Ladder.RETIRED));
        Actors.partner().sending(body).post(PATH).then().statusCode(422);
    }

    @Test
    void studentsAndFamiliesDoNotOfferAndTeachersDoNotVet() {
        Actors.student().sending(Offers.body("Mine")).post(PATH).then().statusCode(403);
        Actors.guardian().sending(Offers.body("Ours")).post(PATH).then().statusCode(403);
        Actors.teacher()
                .sending(Map.of())
                .post(PATH + "/" + Offers.offered() + "/vettings")
                .then()
                .statusCode(403);
    }

    @Test
    void wordsCompetencyAndModeNarrowTheSearch() {
        UUID kites = Offers.published("Kites and rates", Ladder.RATES);
        String found = kites.toString();
        Actors.student()
                .request()
                .queryParam("q", "KITES beads")
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.id", contains(found));
        Actors.student().request().queryParam("q", "100%_").get(PATH).then().body("items.id", equalTo(List.of()));
        Actors.student()
                .request()
                .queryParam("competencyId", Ladder.ESTIMATING)
                .get(PATH)
                .then()
                .body("items.id", not(hasItem(found)));
        Actors.student()
                .request()
                .queryParam("mode", "WHOLE_GROUP")
                .get(PATH)
                .then()
                .body("items.id", not(hasItem(found)));
    }

    @Test
    void wordsComeInTheReadersLanguage() {
        UUID id = Offers.published("Bread ratios");
        Actors.student()
                .request()
                .header("Accept-Language", "es-MX, en;q=0.5")
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("title", equalTo("Bread ratios (es)"));
    }

    @Test
    void pagesFollowOneAnother() {
        Offers.published("Page A");
        Offers.published("Page B");
        String token = Actors.student()
                .request()
                .queryParam("q", "Page")
                .queryParam("limit", 1)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.title", contains("Page A"))
                .extract()
                .path("nextPageToken");
        Actors.student()
                .request()
                .queryParam("q", "Page")
                .queryParam("limit", 1)
                .queryParam("pageToken", token)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.title", contains("Page B"));
    }

    @Test
    void whatIsOverIsExpired() {
        UUID id = Offers.published("Summer fair");
        Database.run("update app.learning_resource set ends_on = date '2020-01-01' where id = ?", id);
        Actors.student().request().get(PATH + "/" + id).then().statusCode(404);
        Actors.schoolLeader()
                .request()
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("EXPIRED"));
    }

    @Test
    void theOtherDistrictSeesNothingOfIt() {
        UUID id = Offers.published();
        Actors.adminOfOtherDistrict().request().get(PATH + "/" + id).then().statusCode(404);
        Actors.adminOfOtherDistrict()
                .request()
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(id.toString())));
    }

    private static void leaderDecides(UUID id, String fact, Map<String, String> body, int status) {
        Actors.schoolLeader()
                .sending(body)
                .post(PATH + "/" + id + "/" + fact)
                .then()
                .statusCode(status);
    }
}
