package org.trellis.profiles;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.profiles.Profile.agrees;
import static org.trellis.profiles.Profile.edits;
import static org.trellis.profiles.Profile.proposes;
import static org.trellis.profiles.Profile.retires;
import static org.trellis.profiles.Profile.says;
import static org.trellis.testkit.Actors.guardian;
import static org.trellis.testkit.Actors.student;
import static org.trellis.testkit.Actors.teacher;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.testkit.Actor;

@QuarkusTest
class ProfilePastTest {

    @BeforeEach
    void startWithNothing() {
        Profile.empty();
    }

    @Test
    void theProfileIsThereAsOfAnyTime() {
        Instant before = Instant.now();
        String birds = says(student(), "Birds");
        Instant first = Instant.now();
        edits(student(), birds, Map.of("text", "Birds of prey"));
        Instant second = Instant.now();
        retires(student(), birds);
        asOf(student(), before).body("entries", empty());
        asOf(student(), first).body("entries.text", contains("Birds"));
        asOf(student(), second).body("entries.text", contains("Birds of prey"));
        asOf(student(), Instant.now().plus(1, ChronoUnit.DAYS)).body("entries", empty());
    }

    @Test
    void theVersionThenInForceIsShown() {
        says(student(), "Birds");
        Instant before = Instant.now();
        agreedByBoth();
        Instant first = Instant.now();
        says(student(), "Maps");
        agreedByBoth();
        asOf(teacher(), before).body("agreed", nullValue());
        asOf(teacher(), first).body("agreed.number", equalTo(1)).body("agreed.entries.text", contains("Birds"));
        asOf(teacher(), Instant.now()).body("agreed.number", equalTo(2));
    }

    @Test
    void thePastTellsNobodyMoreThanThePresent() {
        String entry = says(student(), "My father moved out");
        Instant shared = Instant.now();
        edits(student(), entry, Map.of("visibility", "EDUCATORS"));
        String suggestion = says(teacher(), "Needs time");
        Instant offered = Instant.now();
        Profile.confirms(student(), suggestion);
        asOf(guardian(), shared).body("entries", empty());
        asOf(guardian(), offered).body("entries", empty());
    }

    private static void agreedByBoth() {
        proposes(student());
        agrees(student());
        agrees(teacher()).then().body("status", equalTo("AGREED"));
    }

    private static ValidatableResponse asOf(Actor actor, Instant at) {
        return actor.request()
                .queryParam("asOf", at.toString())
                .get(Profile.URL)
                .then()
                .statusCode(200);
    }
}
