package org.trellis.profiles;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.trellis.testkit.Actors.guardian;
import static org.trellis.testkit.Actors.otherTeacher;
import static org.trellis.testkit.Actors.student;
import static org.trellis.testkit.Actors.teacher;
import static org.trellis.testkit.Actors.teacherOfOtherDistrict;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Database;
import org.trellis.testkit.World;

/** What is due for review leaves the list with one click, and who clicked stays on record. */
@QuarkusTest
class StillRightTest {

    @BeforeEach
    void startWithNothing() {
        Profile.empty();
    }

    @Test
    void anEntryThatIsStillRightIsNoLongerDue() {
        String entry = Profile.says(student(), "Birds");
        rested(entry, 61);
        usage(teacher()).body("items[0].dueForReview", equalTo(true)).body("items[0].stillRight", nullValue());
        stillRight(teacher(), "entries/" + entry).then().statusCode(201).body("by.name", equalTo("Ana Reyes"));
        usage(student())
                .body("items[0].dueForReview", equalTo(false))
                .body("items[0].stillRight.by.name", equalTo("Ana Reyes"));
        Profile.edits(student(), entry, Map.of("text", "Birds and maps"));
        usage(student()).body("items[0].stillRight", nullValue());
    }

    @Test
    void onlyTheStudentAndHerEducatorsSaySo() {
        String entry = "entries/" + Profile.says(student(), "Birds");
        stillRight(student(), entry).then().statusCode(201);
        stillRight(guardian(), entry).then().statusCode(403);
        stillRight(otherTeacher(), entry).then().statusCode(404);
        stillRight(teacherOfOtherDistrict(), entry).then().statusCode(404);
        String hidden = "entries/" + Profile.says(student(), "for me", "STUDENT_PRIVATE");
        stillRight(teacher(), hidden).then().statusCode(404);
    }

    @Test
    void aSuggestionIsNotYetRight() {
        String suggestion = "entries/" + Profile.says(teacher(), "Explains well");
        stillRight(teacher(), suggestion).then().statusCode(409).body("type", containsString("entry-not-confirmed"));
    }

    @Test
    void theVersionInForceGetsItsNextReviewDate() {
        Profile.says(student(), "Birds");
        String version = Profile.proposes(student()).path("id");
        stillRight(teacher(), "versions/" + version).then().statusCode(409);
        Profile.agrees(student());
        Profile.agrees(teacher());
        Database.run(
                "update app.profile_version set review_on = current_date - 3 where id = ?", UUID.fromString(version));
        stillRight(teacher(), "versions/" + version).then().statusCode(201);
        Profile.seenBy(student())
                .then()
                .body("agreed.number", equalTo(1))
                .body("agreed.reviewOn", equalTo(World.today().plusDays(90).toString()));
    }

    @Test
    void whatWasSaidStaysOnRecord() {
        stillRight(student(), "entries/" + Profile.says(student(), "Birds"));
        assertThrows(IllegalStateException.class, () -> Database.run("delete from app.profile_review"));
    }

    private static Response stillRight(Actor by, String what) {
        return by.sending(Map.of()).post(Profile.URL + "/" + what + "/reviews");
    }

    private static ValidatableResponse usage(Actor reader) {
        return reader.request().get(Profile.URL + "/usage").then().statusCode(200);
    }

    /** As if nobody had touched it for so many days. */
    private static void rested(String entry, int days) {
        Database.run(
                "set session_replication_role = replica; update app.profile_entry set created_at = created_at - make_interval(days => "
                        + days + "), changed_at = changed_at - make_interval(days => " + days + ") where id = '"
                        + entry + "'; set session_replication_role = origin;");
    }
}
