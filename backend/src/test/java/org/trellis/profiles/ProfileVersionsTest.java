package org.trellis.profiles;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trellis.profiles.Profile.agrees;
import static org.trellis.profiles.Profile.edits;
import static org.trellis.profiles.Profile.proposes;
import static org.trellis.profiles.Profile.retires;
import static org.trellis.profiles.Profile.says;
import static org.trellis.profiles.Profile.seenBy;
import static org.trellis.testkit.Actors.guardian;
import static org.trellis.testkit.Actors.student;
import static org.trellis.testkit.Actors.teacher;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.agreements.CanonicalHash;
import org.trellis.testkit.Database;

@QuarkusTest
class ProfileVersionsTest {

    private static final String EVENTS = "select count(*) from app.event where type like '%ProfileAgreed'";

    @BeforeEach
    void startWithOneEntry() {
        Profile.empty();
        says(student(), "Birds");
    }

    @Test
    void twoSidesToOneHashMakeItAgreed() {
        long before = Database.<Long>one(EVENTS);
        proposes(teacher()).then().statusCode(201).body("status", equalTo("PROPOSED"));
        agrees(teacher())
                .then()
                .statusCode(201)
                .body("status", equalTo("PROPOSED"))
                .body("agreements.capacity", contains("EDUCATOR"));
        agrees(student())
                .then()
                .statusCode(201)
                .body("status", equalTo("AGREED"))
                .body("agreements.capacity", contains("EDUCATOR", "LEARNER"))
                .body("agreements.status", contains("GIVEN", "GIVEN"));
        seenBy(guardian())
                .then()
                .body("agreed.number", equalTo(1))
                .body("proposed", nullValue())
                .body("changesSinceAgreed", equalTo(0));
        assertEquals(before + 1, Database.<Long>one(EVENTS));
    }

    @Test
    void agreeingTwiceIsStillOneSide() {
        proposes(student());
        agrees(student());
        agrees(student()).then().body("status", equalTo("PROPOSED")).body("agreements", hasSize(1));
    }

    @Test
    void anyoneCanRecomputeTheHash() {
        Response version = proposes(student());
        assertEquals(CanonicalHash.of(version.path("content")), version.path("hash"));
        version.then().body("content", containsString("\"text\":\"Birds\""));
    }

    @Test
    void editingAfterOneSideAgreedVoidsThatAgreement() {
        Response first = proposes(student());
        agrees(teacher());
        says(student(), "Maps");
        Response now = seenBy(teacher());
        now.then().body("proposed.agreements.status", contains("VOID")).body("proposed.entries", hasSize(2));
        agrees(student(), first.path("id"), first.path("hash"))
                .then()
                .statusCode(409)
                .body("type", containsString("hash-changed"));
        agrees(student()).then().body("status", equalTo("PROPOSED"));
        agrees(teacher()).then().body("status", equalTo("AGREED"));
    }

    @Test
    void aPrivateThoughtDisturbsNoAgreement() {
        proposes(student());
        agrees(teacher());
        says(student(), "for me", "STUDENT_PRIVATE");
        says(teacher(), "a suggestion");
        agrees(student()).then().body("status", equalTo("AGREED"));
    }

    @Test
    void anAgreedVersionStaysAsItIs() {
        Response version = agreedByBoth();
        agrees(student(), version.path("id"), version.path("hash")).then().statusCode(409);
        asksForChanges(version).then().statusCode(409).body("type", containsString("profile-already-agreed"));
        proposes(student()).then().statusCode(409).body("type", containsString("nothing-changed"));
    }

    @Test
    void theNextAgreementReplacesTheLast() {
        Response first = agreedByBoth();
        String entry = first.path("entries[0].id");
        edits(student(), entry, Map.of("text", "Birds of prey")).then().statusCode(200);
        seenBy(student()).then().body("changesSinceAgreed", equalTo(1));
        Response second = agreedByBoth();
        second.then().body("number", equalTo(2));
        student()
                .request()
                .get(Profile.URL + "/versions")
                .then()
                .body("items.status", contains("AGREED", "SUPERSEDED"))
                .body("items[1].entries.text", contains("Birds"));
    }

    @Test
    void changesAreAskedForAndProposedAgain() {
        Response version = proposes(student());
        agrees(student());
        asksForChanges(version).then().statusCode(201).body("status", equalTo("CHANGES_REQUESTED"));
        agrees(teacher(), version.path("id"), version.path("hash")).then().statusCode(409);
        proposes(student())
                .then()
                .statusCode(201)
                .body("number", equalTo(1))
                .body("agreements.status", contains("VOID"));
        proposes(teacher()).then().statusCode(409).body("type", containsString("already-proposed"));
    }

    @Test
    void nothingIsNotProposed() {
        retires(student(), seenBy(student()).path("entries[0].id"));
        proposes(student()).then().statusCode(409).body("type", containsString("profile-empty"));
    }

    @Test
    void guardiansReadVersionsButDoNotAgree() {
        Response version = proposes(student());
        agrees(guardian(), version.path("id"), version.path("hash")).then().statusCode(403);
        proposes(guardian()).then().statusCode(403);
    }

    @Test
    void versionsComeInPages() {
        agreedByBoth();
        says(student(), "Maps");
        agreedByBoth();
        String url = Profile.URL + "/versions?limit=1";
        Response first = student().request().get(url);
        first.then().body("items.number", contains(2)).body("nextPageToken", notNullValue());
        String token = first.path("nextPageToken");
        student()
                .request()
                .get(url + "&pageToken=" + token)
                .then()
                .body("items.number", contains(1))
                .body("nextPageToken", nullValue());
        teacher().request().get(url + "&pageToken=" + token).then().statusCode(400);
    }

    private static Response agreedByBoth() {
        proposes(student()).then().statusCode(201);
        agrees(student());
        return agrees(teacher());
    }

    private static Response asksForChanges(Response version) {
        return teacher()
                .sending(Map.of("note", "Say more"))
                .post(Profile.URL + "/versions/" + version.path("id") + "/change-requests");
    }
}
