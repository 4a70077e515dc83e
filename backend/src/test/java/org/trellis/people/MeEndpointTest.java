package org.trellis.people;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Actors;
import org.trellis.testkit.RealParts;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class MeEndpointTest {

    @Test
    void studentSeesHerself() {
        Actors.student()
                .request()
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("person.name", equalTo("Lucía Herrera"))
                .body("person.initials", equalTo("LH"))
                .body("home", equalTo("STUDENT"))
                .body("gradeLevel", equalTo("06"))
                .body("classes.title", hasItem("Grade 6 Math, Ratios"));
    }

    @Test
    void guardianSeesOwnChildren() {
        Actors.guardian()
                .request()
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("home", equalTo("FAMILY"))
                .body("studentId", nullValue())
                .body("children.name", equalTo(java.util.List.of("Lucía Herrera")));
    }

    @Test
    void unknownAccountGetsAClearProblemAndNoData() {
        Actors.student().request(); // seeds
        given().header("Authorization", "Bearer " + Actor.tokenFor("nobody"))
                .get("/api/v1/me")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("https://trellis.example/problems/account-not-linked"));
    }

    @Test
    void withoutATokenSignInIsAskedFor() {
        given().get("/api/v1/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("status", equalTo(401));
    }

    @Test
    void preferencesNeedTheVersionAndKeepIt() {
        Actor me = Actors.otherTeacher();
        me.sending(Map.of("locale", "es"))
                .patch("/api/v1/me/preferences")
                .then()
                .statusCode(428);
        String etag = me.request()
                .get("/api/v1/me/preferences")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        String next = me.sending(Map.of("locale", "es"))
                .header("If-Match", etag)
                .patch("/api/v1/me/preferences")
                .then()
                .statusCode(200)
                .body("locale", equalTo("es"))
                .extract()
                .header("ETag");
        me.sending(Map.of("theme", "DARK"))
                .header("If-Match", "\"99\"")
                .patch("/api/v1/me/preferences")
                .then()
                .statusCode(412);
        me.sending(Map.of("theme", "DARK"))
                .header("If-Match", next)
                .patch("/api/v1/me/preferences")
                .then()
                .statusCode(200);
        me.sending(Map.of("theme", "PINK"))
                .header("If-Match", next)
                .patch("/api/v1/me/preferences")
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("theme"));
        me.sending(Map.of("admin", true))
                .header("If-Match", next)
                .patch("/api/v1/me/preferences")
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo("UNKNOWN_MEMBER"));
    }

    @Test
    void theFirstSignInIsOverWhenItsOwnerSaysSo() {
        Actor me = Actors.otherStudent();
        String etag = me.request()
                .get("/api/v1/me/preferences")
                .then()
                .body("welcomed", equalTo(false))
                .body("ageMode", equalTo("BY_GRADE"))
                .extract()
                .header("ETag");
        me.sending(Map.of("welcomed", true, "ageMode", "SIMPLE"))
                .header("If-Match", etag)
                .patch("/api/v1/me/preferences")
                .then()
                .statusCode(200);
        me.request()
                .get("/api/v1/me")
                .then()
                .body("preferences.welcomed", equalTo(true))
                .body("preferences.ageMode", equalTo("SIMPLE"));
    }
}
