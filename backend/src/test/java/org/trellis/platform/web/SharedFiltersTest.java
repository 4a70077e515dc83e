package org.trellis.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.trellis.testkit.Actors.districtAdmin;
import static org.trellis.testkit.Actors.otherStudent;
import static org.trellis.testkit.Actors.otherTeacher;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.testkit.Actor;

/** What every endpoint gets from the platform, seen from outside at one endpoint each. */
@QuarkusTest
class SharedFiltersTest {

    private static final String PREFERENCES = "/api/v1/me/preferences";
    private static final String ENTRIES = "/api/v1/students/" + otherStudent().id() + "/profile/entries";
    private static final String PROBLEM = "application/problem+json";

    @Test
    void anUnknownMemberIsNamed() {
        Actor me = otherTeacher();
        change(me, etag(me), "{\"locale\":\"en\",\"role\":\"DISTRICT_ADMIN\"}")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("violations.field", hasItem("role"));
    }

    @Test
    void whatIsNotJsonOrTooDeepIsRefused() {
        Actor me = otherTeacher();
        change(me, etag(me), "{\"locale\":").then().statusCode(400).contentType(PROBLEM);
        String deep = "{\"locale\":" + "[".repeat(500) + "]".repeat(500) + "}";
        change(me, etag(me), deep).then().statusCode(400).contentType(PROBLEM);
    }

    @Test
    void moreThanAMegabyteIsRefusedBeforeItIsRead() {
        Actor me = otherTeacher();
        change(me, etag(me), "{\"locale\":\"" + "x".repeat(1 << 20) + "\"}")
                .then()
                .statusCode(413)
                .contentType(PROBLEM)
                .body("type", containsString("too-large"));
    }

    @Test
    void aChangeSaysWhichVersionItIsMadeTo() {
        Actor me = otherTeacher();
        me.sending(Map.of("locale", "en"))
                .patch(PREFERENCES)
                .then()
                .statusCode(428)
                .contentType(PROBLEM);
        change(me, "\"999999\"", "{\"locale\":\"en\"}")
                .then()
                .statusCode(412)
                .body("type", containsString("stale-version"));
    }

    @Test
    void theSamePostTwiceIsDoneOnce() {
        Response first = post("shared-filters-once", "I like maps");
        first.then().statusCode(201);
        Response again = post("shared-filters-once", "I like maps");
        again.then().statusCode(201).header("Location", equalTo(first.header("Location")));
        assertEquals(first.asString(), again.asString());
        post("shared-filters-once", "I like clocks")
                .then()
                .statusCode(422)
                .body("type", containsString("idempotency-key-reused"));
        otherStudent()
                .request()
                .contentType("application/json")
                .body(entry("Without a key"))
                .post(ENTRIES)
                .then()
                .statusCode(400)
                .contentType(PROBLEM);
    }

    @Test
    void aPageTokenOfOnesOwnMakingIsRefused() {
        districtAdmin()
                .request()
                .queryParam("pageToken", "bm90LXNpZ25lZA")
                .get("/api/v1/people")
                .then()
                .statusCode(400)
                .contentType(PROBLEM);
        String signed = districtAdmin()
                .request()
                .queryParam("limit", 1)
                .get("/api/v1/people")
                .then()
                .statusCode(200)
                .extract()
                .path("nextPageToken");
        districtAdmin()
                .request()
                .queryParam("pageToken", signed)
                .get("/api/v1/students")
                .then()
                .statusCode(400);
    }

    @Test
    void everyAnswerCarriesAnIdOfItsRequest() {
        Actor me = otherTeacher();
        me.request()
                .header("X-Request-Id", "from-the-caller-1")
                .get(PREFERENCES)
                .then()
                .header("X-Request-Id", equalTo("from-the-caller-1"));
        String own = me.request()
                .header("X-Request-Id", "two words; and more")
                .get(PREFERENCES)
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"))
                .extract()
                .header("X-Request-Id");
        assertNotEquals(own, me.request().get(PREFERENCES).header("X-Request-Id"));
    }

    @Test
    void nothingOfAPersonIsKeptByCaches() {
        otherTeacher().request().get("/api/v1/me").then().header("Cache-Control", containsString("no-store"));
    }

    @Test
    void healthAndMetricsAnswerWithoutSignInAndWithoutNames() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        otherStudent().request().get("/api/v1/me").then().statusCode(200);
        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("http_server_requests_seconds"))
                .body(not(containsString(otherStudent().id().toString())))
                .body(not(containsString("Diallo")));
    }

    @Test
    void anAddressThatDoesNotExistIsAProblemToo() {
        given().header("Authorization", "Bearer " + otherTeacher().token())
                .get("/api/v1/no-such-thing")
                .then()
                .statusCode(404)
                .contentType(PROBLEM)
                .body("title", notNullValue())
                .body("status", equalTo(404));
    }

    private static String etag(Actor me) {
        return me.request().get(PREFERENCES).header("ETag");
    }

    private static Response change(Actor me, String version, String body) {
        return given().header("Authorization", "Bearer " + me.token())
                .header("If-Match", version)
                .contentType("application/json")
                .body(body)
                .patch(PREFERENCES);
    }

    private static Response post(String key, String words) {
        return otherStudent()
                .request()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(entry(words))
                .post(ENTRIES);
    }

    private static Map<String, Object> entry(String words) {
        return Map.of("kind", "INTEREST", "text", words, "basis", Map.of("kind", "SELF"), "visibility", "SHARED");
    }
}
