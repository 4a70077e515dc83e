package org.trellis.profiles;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.profiles.Profile.agrees;
import static org.trellis.profiles.Profile.edits;
import static org.trellis.profiles.Profile.proposes;
import static org.trellis.profiles.Profile.says;
import static org.trellis.profiles.Profile.seenBy;
import static org.trellis.profiles.Profile.withdraws;
import static org.trellis.testkit.Actors.districtAdmin;
import static org.trellis.testkit.Actors.guardian;
import static org.trellis.testkit.Actors.schoolLeader;
import static org.trellis.testkit.Actors.student;
import static org.trellis.testkit.Actors.teacher;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Database;
import org.trellis.testkit.World;

/** Taking an agreement back, signing besides the two who must, looking again, and comparing versions. */
@QuarkusTest
class ProfileAgreementTest {

    private static final String POLICY = "/api/v1/agreement-policies/PROFILE_VERSION";

    @BeforeEach
    void startWithOneEntry() {
        Profile.empty();
        Database.run("delete from app.agreement_policy");
        says(student(), "Birds");
    }

    @AfterEach
    void forgetThePolicy() {
        Database.run("delete from app.agreement_policy");
    }

    @Test
    void whatOneSideGaveItTakesBack() {
        Response version = proposes(student());
        agrees(teacher());
        withdraws(teacher(), version)
                .then()
                .statusCode(201)
                .body("status", equalTo("PROPOSED"))
                .body("agreements.status", contains("WITHDRAWN"));
        agrees(student()).then().body("status", equalTo("PROPOSED"));
        agrees(teacher())
                .then()
                .body("status", equalTo("AGREED"))
                .body("agreements.status", contains("WITHDRAWN", "GIVEN", "GIVEN"));
    }

    @Test
    void nobodyTakesBackWhatTheyNeverGave() {
        Response version = proposes(student());
        agrees(teacher());
        withdraws(student(), version).then().statusCode(409).body("type", containsString("not-agreed"));
        seenBy(student()).then().body("proposed.agreements.status", contains("GIVEN"));
    }

    @Test
    void whatBothAgreedOnStaysAgreed() {
        Response version = agreedByBoth();
        withdraws(teacher(), version).then().statusCode(409).body("type", containsString("profile-already-agreed"));
        seenBy(student()).then().body("agreed.agreements.status", contains("GIVEN", "GIVEN"));
    }

    @Test
    void aGuardianSignsBesidesWhereTheDistrictLetsThem() {
        Response version = agreedByBoth();
        agrees(guardian(), version.path("id"), version.path("hash")).then().statusCode(403);
        decide("0", true, false, 90);
        agrees(guardian(), version.path("id"), version.path("hash"))
                .then()
                .statusCode(201)
                .body("status", equalTo("AGREED"))
                .body("agreements.capacity", contains("LEARNER", "EDUCATOR", "GUARDIAN"));
        agrees(schoolLeader(), version.path("id"), version.path("hash")).then().statusCode(403);
    }

    @Test
    void aWitnessIsNoSide() {
        decide("0", true, true, 90);
        Response version = proposes(student());
        agrees(schoolLeader(), version.path("id"), version.path("hash"))
                .then()
                .statusCode(201)
                .body("agreements.capacity", contains("WITNESS"));
        agrees(guardian()).then().body("status", equalTo("PROPOSED"));
        agrees(student()).then().body("status", equalTo("PROPOSED"));
        agrees(teacher()).then().body("status", equalTo("AGREED")).body("agreements", hasSize(4));
    }

    @Test
    void nobodySignsWhatTheyMayNotRead() {
        decide("0", true, false, 90);
        says(student(), "For my teachers", "EDUCATORS");
        Response version = proposes(student());
        agrees(guardian(), version.path("id"), version.path("hash"))
                .then()
                .statusCode(409)
                .body("type", containsString("version-partly-hidden"));
        seenBy(student()).then().body("proposed.agreements", hasSize(0));
    }

    @Test
    void anAgreedVersionSaysWhenToLookAgain() {
        LocalDate today = World.today();
        proposes(student()).then().body("reviewOn", nullValue());
        agrees(student());
        agrees(teacher()).then().body("reviewOn", equalTo(today.plusDays(90).toString()));
        decide("0", false, false, 30);
        says(student(), "Maps");
        agreedByBoth().then().body("reviewOn", equalTo(today.plusDays(30).toString()));
    }

    @Test
    void aPolicyThatMovedOnIsNotOverwritten() {
        decide("0", false, false, 30);
        replace(districtAdmin(), "0", false, false, 40).then().statusCode(412);
        replace(districtAdmin(), "1", false, false, 3).then().statusCode(422);
        replace(teacher(), "1", false, false, 40).then().statusCode(403);
        teacher()
                .request()
                .get(POLICY)
                .then()
                .body("reviewAfterDays", equalTo(30))
                .header("ETag", "\"1\"");
    }

    @Test
    void versionsAreComparedAsTheReaderMaySeeThem() {
        String birds = seenBy(student()).path("entries[0].id");
        Response first = agreedByBoth();
        edits(student(), birds, Map.of("text", "Birds of prey"));
        says(student(), "For my teachers", "EDUCATORS");
        Response second = agreedByBoth();
        differenceSeenBy(student(), second)
                .then()
                .statusCode(200)
                .body("fromId", equalTo(first.path("id")))
                .body("items.change", contains("CHANGED", "ADDED"))
                .body("items[0].before.text", equalTo("Birds"))
                .body("items[0].after.text", equalTo("Birds of prey"));
        differenceSeenBy(guardian(), second).then().body("items.after.text", contains("Birds of prey"));
        differenceSeenBy(student(), first).then().body("fromId", nullValue()).body("items.change", contains("ADDED"));
    }

    private static void decide(String read, boolean guardian, boolean witness, int days) {
        replace(districtAdmin(), read, guardian, witness, days).then().statusCode(200);
    }

    private static Response replace(Actor by, String read, boolean guardian, boolean witness, int days) {
        return by.sending(Map.of("guardianMayAgree", guardian, "witnessMayAgree", witness, "reviewAfterDays", days))
                .header("If-Match", "\"" + read + "\"")
                .put(POLICY);
    }

    private static Response differenceSeenBy(Actor reader, Response version) {
        return reader.request().get(Profile.URL + "/versions/" + version.path("id") + "/difference");
    }

    private static Response agreedByBoth() {
        proposes(student()).then().statusCode(201);
        agrees(student());
        return agrees(teacher());
    }
}
