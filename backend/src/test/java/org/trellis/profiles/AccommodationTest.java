package org.trellis.profiles;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.trellis.testkit.Actors.guardian;
import static org.trellis.testkit.Actors.otherTeacher;
import static org.trellis.testkit.Actors.schoolLeader;
import static org.trellis.testkit.Actors.student;
import static org.trellis.testkit.Actors.teacher;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Database;

/** Support a student has a right to: few enter it, it changes how and never what, and it is never rewritten. */
@QuarkusTest
class AccommodationTest {

    static final String URL = Profile.URL + "/accommodations";

    @Test
    void whoReadsTheProfileReadsTheSupport() {
        String entered = enter(schoolLeader(), "More time for reading").path("id");
        for (Actor reader : List.of(student(), guardian(), teacher(), schoolLeader())) {
            reader.request()
                    .get(URL)
                    .then()
                    .statusCode(200)
                    .body("items.id", hasItem(entered))
                    .body("items.find { it.id == '" + entered + "' }.status", equalTo("ACTIVE"));
        }
        otherTeacher().request().get(URL).then().statusCode(404);
    }

    @Test
    void teachersFamiliesAndStudentsDoNotEnterIt() {
        for (Actor reader : List.of(student(), guardian(), teacher())) {
            enter(reader, "More time").then().statusCode(403);
        }
    }

    @Test
    void itEndsOnceWithAReasonAndStaysOnRecord() {
        String id = enter(schoolLeader(), "A quiet room").path("id");
        end(id).then().statusCode(201).body("status", equalTo("ENDED")).body("endReason", equalTo("The plan ended"));
        end(id).then().statusCode(409).body("type", containsString("accommodation-ended"));
        student().request().get(URL).then().body("items.id", hasItem(id));
        for (String sql : List.of(
                "update app.accommodation set body = 'Less' where id = ?",
                "delete from app.accommodation where id = ?")) {
            assertThrows(IllegalStateException.class, () -> Database.run(sql, UUID.fromString(id)));
        }
    }

    @Test
    void otherWordsEndTheFormerOnes() {
        String former = enter(schoolLeader(), "A quiet corner").path("id");
        Map<String, Object> anew = Map.of(
                "kind",
                "SECTION_504",
                "text",
                "A quiet room",
                "replaces",
                Map.of("id", former, "reason", "The words were not clear"));
        String now = schoolLeader()
                .sending(anew)
                .post(URL)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        student()
                .request()
                .get(URL)
                .then()
                .body("items.find { it.id == '" + former + "' }.endReason", equalTo("The words were not clear"))
                .body("items.find { it.id == '" + now + "' }.status", equalTo("ACTIVE"));
        schoolLeader().sending(anew).post(URL).then().statusCode(409);
        schoolLeader()
                .request()
                .get(URL)
                .then()
                .body("items.findAll { it.text == 'A quiet room' && it.status == 'ACTIVE' }.size()", equalTo(1));
    }

    @Test
    void itHasNoPlaceForAnEasierGoal() {
        schoolLeader()
                .sending(Map.of("kind", "IEP", "text", "Half of it", "level", 1))
                .post(URL)
                .then()
                .statusCode(400);
        enter(schoolLeader(), "Reads aloud").then().statusCode(201).body("$", not(hasItem("level")));
    }

    static Response enter(Actor by, String text) {
        return by.sending(Map.of("kind", "SECTION_504", "text", text)).post(URL);
    }

    static Response end(String id) {
        return schoolLeader().sending(Map.of("reason", "The plan ended")).post(URL + "/" + id + "/endings");
    }
}
