package org.trellis.mastery;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Actors;
import org.trellis.testkit.RealParts;
import org.trellis.testkit.World;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class EvidenceEndpointTest {

    private static final Actor LUCIA = Actor.STUDENT;
    private static final String EVIDENCE = "/api/v1/students/" + LUCIA.id() + "/evidence";

    @BeforeEach
    void scene() {
        MasteryScene.ensure();
    }

    @Test
    void studentBringsEvidenceWithHerOwnView() {
        Map<String, Object> body = MasteryScene.body(MasteryScene.RATIOS, MasteryScene.UNIT_RATES);
        body.put("text", "I mixed paint 2 to 3.");
        body.put("links", List.of("https://example.org/poster"));
        body.put("where", "Home");
        body.put("selfLevels", List.of(Map.of("competencyId", MasteryScene.RATIOS, "level", 2)));
        LUCIA.sending(body)
                .post(EVIDENCE)
                .then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("status", equalTo("CAPTURED"))
                .body("author.name", equalTo("Lucía Herrera"))
                .body("visibility", equalTo("EDUCATORS"))
                .body("competencies.id", contains(MasteryScene.RATIOS.toString(), MasteryScene.UNIT_RATES.toString()))
                .body("selfLevels[0].level", equalTo(2))
                .body("judgements", hasSize(0))
                .body("performedOn", equalTo(World.today().toString()));
    }

    @Test
    void selfLevelsNeverEnterTheState() {
        UUID student = MasteryScene.newStudent();
        MasteryScene.submitted(Actors.teacher(), student, MasteryScene.body(MasteryScene.RATIOS));
        Actors.teacher()
                .request()
                .get("/api/v1/students/" + student + "/state")
                .then()
                .statusCode(200)
                .body("items[0].status", equalTo("NOT_STARTED"))
                .body("items[0].waitingCount", equalTo(1))
                .body("items[0].level", equalTo(0));
    }

    @Test
    void onlyTheStudentSaysHowSheSeesIt() {
        Map<String, Object> body = MasteryScene.body(MasteryScene.RATIOS);
        body.put("selfLevels", List.of(Map.of("competencyId", MasteryScene.RATIOS, "level", 4)));
        Actors.guardian().sending(body).post(EVIDENCE).then().statusCode(403);
        Actors.teacher().sending(body).post(EVIDENCE).then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "//evil.example", "https://", "ftp://a.b/c"})
    void linksAreWebAddresses(String link) {
        Map<String, Object> body = MasteryScene.body(MasteryScene.RATIOS);
        body.put("links", List.of(link));
        LUCIA.sending(body)
                .post(EVIDENCE)
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("links[0]"))
                .body("violations[0].code", equalTo("NOT_A_WEB_LINK"));
    }

    @Test
    void badInputIsNamed() {
        Map<String, Object> body = MasteryScene.body();
        LUCIA.sending(body).post(EVIDENCE).then().statusCode(422);
        LUCIA.sending(MasteryScene.body(MasteryScene.LAKE_RATIOS))
                .post(EVIDENCE)
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("UNKNOWN_COMPETENCY"));
        Map<String, Object> future = MasteryScene.body(MasteryScene.RATIOS);
        future.put("performedOn", World.today().plusDays(9).toString());
        LUCIA.sending(future)
                .post(EVIDENCE)
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("IN_THE_FUTURE"));
        Map<String, Object> self = MasteryScene.body(MasteryScene.RATIOS);
        self.put("selfLevels", List.of(Map.of("competencyId", MasteryScene.RATIOS, "level", 9)));
        LUCIA.sending(self)
                .post(EVIDENCE)
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("LEVEL_OUTSIDE_SCALE"));
        LUCIA.sending("{\"status\":\"ACCEPTED\"}").post(EVIDENCE).then().statusCode(400);
    }

    @Test
    void aDraftIsEditedByItsAuthorWithItsVersionUntilItIsSent() {
        String path = MasteryScene.draft(LUCIA, LUCIA.id(), MasteryScene.body(MasteryScene.RATIOS));
        LUCIA.sending(Map.of("title", "New")).patch(path).then().statusCode(428);
        LUCIA.sending(Map.of("title", "New"))
                .header("If-Match", "\"99\"")
                .patch(path)
                .then()
                .statusCode(412);
        LUCIA.sending(Map.of("title", "New", "competencyIds", List.of(MasteryScene.UNIT_RATES)))
                .header("If-Match", etag(path))
                .patch(path)
                .then()
                .statusCode(200)
                .body("title", equalTo("New"))
                .body("kind", equalTo("ARTIFACT"))
                .body("competencies.id", contains(MasteryScene.UNIT_RATES.toString()));
        LUCIA.sending("")
                .post(path + "/submissions")
                .then()
                .statusCode(201)
                .body("status", equalTo("SUBMITTED"))
                .body("submittedAt", notNullValue());
        LUCIA.sending(Map.of("title", "Again"))
                .header("If-Match", etag(path))
                .patch(path)
                .then()
                .statusCode(409);
        LUCIA.sending("").post(path + "/submissions").then().statusCode(409);
    }

    @Test
    void draftsAreTheirAuthorsAlone() {
        String path = MasteryScene.draft(LUCIA, LUCIA.id(), MasteryScene.body(MasteryScene.RATIOS));
        Actors.teacher().request().get(path).then().statusCode(404);
        Actors.guardian().request().get(path).then().statusCode(404);
        String id = path.substring(path.lastIndexOf('/') + 1);
        Actors.teacher()
                .request()
                .get(EVIDENCE + "?limit=200")
                .then()
                .statusCode(200)
                .body("items.findAll { it.id == '" + id + "' }", hasSize(0));
    }

    @Test
    void familiesSeeWhatIsSharedAndOfferWhatTheySaw() {
        String hidden = MasteryScene.submitted(LUCIA, LUCIA.id(), MasteryScene.body(MasteryScene.RATIOS));
        Actors.guardian().request().get(hidden).then().statusCode(404);
        Map<String, Object> body = MasteryScene.body(MasteryScene.RATIOS);
        body.put("visibility", "SHARED");
        String shared = MasteryScene.submitted(LUCIA, LUCIA.id(), body);
        Actors.guardian().request().get(shared).then().statusCode(200);

        Map<String, Object> seen = MasteryScene.body(MasteryScene.RATIOS);
        seen.put("kind", "OBSERVATION");
        seen.put("text", "Ayer dobló la receta sola.");
        String offered = MasteryScene.submitted(Actors.guardian(), LUCIA.id(), seen);
        LUCIA.request()
                .get(offered)
                .then()
                .body("status", equalTo("OFFERED"))
                .body("text", equalTo("Ayer dobló la receta sola."));
        Actors.guardian()
                .sending(Map.of("competencyId", MasteryScene.RATIOS, "level", 4))
                .post(offered + "/judgements")
                .then()
                .statusCode(403);
    }

    @Test
    void othersFindNothing() {
        String path = MasteryScene.submitted(LUCIA, LUCIA.id(), MasteryScene.body(MasteryScene.RATIOS));
        Actors.otherGuardian().request().get(path).then().statusCode(404);
        Actors.otherTeacher().request().get(path).then().statusCode(404);
        Actors.teacherOfOtherDistrict().request().get(path).then().statusCode(404);
        String id = path.substring(path.lastIndexOf('/') + 1);
        Actors.otherTeacher()
                .request()
                .get("/api/v1/students/" + Actor.OTHER_STUDENT.id() + "/evidence/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void pagesFollowEachOtherWithoutGapsAndTokensAreOurs() {
        UUID student = MasteryScene.newStudent();
        for (int i = 0; i < 5; i++) {
            MasteryScene.draft(Actors.teacher(), student, MasteryScene.body(MasteryScene.RATIOS));
        }
        String list = "/api/v1/students/" + student + "/evidence";
        var first = Actors.teacher()
                .request()
                .get(list + "?limit=3")
                .then()
                .body("items", hasSize(3))
                .extract();
        String token = first.path("nextPageToken");
        Actors.teacher()
                .request()
                .queryParam("pageToken", token)
                .queryParam("limit", 3)
                .get(list)
                .then()
                .body("items", hasSize(2))
                .body("nextPageToken", nullValue())
                .body("items.id", not(contains(first.<String>path("items[0].id"))));
        Actors.teacher()
                .request()
                .queryParam("pageToken", token + "x")
                .get(list)
                .then()
                .statusCode(400);
        Actors.teacher().request().get(list + "?status=SUBMITTED").then().body("items", hasSize(0));
        Actors.teacher()
                .request()
                .get(list + "?competencyId=" + MasteryScene.UNIT_RATES)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void theSameKeyBringsTheSameEvidence() {
        Map<String, Object> body = MasteryScene.body(MasteryScene.RATIOS);
        String key = UUID.randomUUID().toString();
        String first = location(body, key);
        org.hamcrest.MatcherAssert.assertThat(location(body, key), endsWith(first));
    }

    private static String location(Map<String, Object> body, String key) {
        return LUCIA.request()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post(EVIDENCE)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static String etag(String path) {
        return LUCIA.request().get(path).then().statusCode(200).extract().header("ETag");
    }
}
