package org.trellis.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Actors;
import org.trellis.testkit.RealParts;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class RuleEndpointTest {

    private static final String RULES = "/api/v1/mastery-rules";

    @BeforeEach
    void scene() {
        MasteryScene.ensure();
    }

    @Test
    void everyoneReadsTheSameRule() {
        Actors.student()
                .request()
                .get(RULES)
                .then()
                .statusCode(200)
                .body("items.findAll { it.status == 'ADOPTED' }", hasSize(1));
    }

    @Test
    void aDraftIsAdoptedOnceAndTheOneBeforeIsRetired() {
        Actor admin = Actors.adminOfOtherDistrict();
        String before = admin.request().get(RULES).then().extract().path("items.find { it.status == 'ADOPTED' }.id");
        String draft = admin.sending(Map.of("name", "Lake rule", "parameters", parameters()))
                .post(RULES)
                .then()
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .extract()
                .path("id");
        Actors.districtAdmin()
                .sending("")
                .post(RULES + "/" + draft + "/adoptions")
                .then()
                .statusCode(404);
        admin.sending("")
                .post(RULES + "/" + draft + "/adoptions")
                .then()
                .statusCode(201)
                .body("status", equalTo("ADOPTED"));
        admin.sending("").post(RULES + "/" + draft + "/adoptions").then().statusCode(409);
        admin.request().get(RULES).then().body("items.findAll { it.status == 'RETIRED' }.id", hasItem(before));
    }

    @Test
    void parametersAreChecked() {
        Map<String, Object> parameters = parameters();
        parameters.put("minAtLevel", 4);
        Actors.districtAdmin()
                .sending(Map.of("name", "x", "parameters", parameters))
                .post(RULES)
                .then()
                .statusCode(422);
        parameters.put("minPieces", 0);
        Actors.districtAdmin()
                .sending(Map.of("name", "x", "parameters", parameters))
                .post(RULES)
                .then()
                .statusCode(422);
        Actors.teacher()
                .sending(Map.of("name", "x", "parameters", parameters()))
                .post(RULES)
                .then()
                .statusCode(403);
    }

    @Test
    void aRuleTakesTheSettingsOfItsKindAndNoOthers() {
        Map<String, Object> decaying =
                Map.of("latestPercent", 65, "minAverage", 2.6, "minPieces", 2, "requiredLevel", 3, "stuckAfter", 3);
        Actors.districtAdmin()
                .sending(Map.of("name", "Decaying", "kind", "DECAYING_AVERAGE", "parameters", decaying))
                .post(RULES)
                .then()
                .statusCode(201)
                .body("kind", equalTo("DECAYING_AVERAGE"))
                .body("parameters.minAverage", equalTo(2.6f))
                .body("parameters.latestPercent", equalTo(65));
        Map<String, Object> wrong = new HashMap<>(decaying);
        wrong.remove("latestPercent");
        wrong.put("spanDays", 7);
        Actors.districtAdmin()
                .sending(Map.of("name", "Decaying", "kind", "DECAYING_AVERAGE", "parameters", wrong))
                .post(RULES)
                .then()
                .statusCode(422)
                .body("violations.field", hasItems("parameters.latestPercent", "parameters.spanDays"))
                .body("violations.code", hasItems("REQUIRED", "NOT_OF_THIS_KIND"));
        wrong = new HashMap<>(decaying);
        wrong.put("minAverage", 4);
        Actors.districtAdmin()
                .sending(Map.of("name", "Decaying", "kind", "DECAYING_AVERAGE", "parameters", wrong))
                .post(RULES)
                .then()
                .statusCode(422)
                .body("violations.code", hasItem("NOT_THE_LEVEL"));
        Actors.districtAdmin()
                .sending(Map.of("name", "x", "kind", "GUESS", "parameters", decaying))
                .post(RULES)
                .then()
                .statusCode(400);
    }

    @Test
    void aPreviewSaysWhoWouldChangeAndChangesNothing() {
        UUID student = MasteryScene.newStudent();
        MasteryScene.judge(
                        MasteryScene.submitted(Actors.teacher(), student, MasteryScene.body(MasteryScene.RATIOS)),
                        MasteryScene.RATIOS,
                        3)
                .statusCode(201);
        String draft = Actors.districtAdmin()
                .sending(Map.of(
                        "name",
                        "Once",
                        "kind",
                        "HIGHEST",
                        "parameters",
                        Map.of("minPieces", 1, "requiredLevel", 3, "stuckAfter", 3)))
                .post(RULES)
                .then()
                .extract()
                .path("id");

        Map<String, Object> change = changeOf(student, draft);
        assertThat(change).extracting("from.status", "to.status").containsExactly("DEVELOPING", "SUFFICIENT");
        assertThat(change).extracting("to.reason.code").isEqualTo("SUMMARY_MET");
        Actors.teacher()
                .request()
                .get("/api/v1/students/" + student + "/state")
                .then()
                .body("items[0].status", equalTo("DEVELOPING"));
        Actors.teacher().request().get(RULES + "/" + draft + "/preview").then().statusCode(403);
    }

    /** The student's line, wherever in the pages it is. */
    private static Map<String, Object> changeOf(UUID student, String rule) {
        String token = null;
        do {
            var page = Actors.districtAdmin()
                    .request()
                    .queryParams(token == null ? Map.of("limit", 200) : Map.of("limit", 200, "pageToken", token))
                    .get(RULES + "/" + rule + "/preview")
                    .then()
                    .statusCode(200)
                    .extract();
            Map<String, Object> found = page.path("items.find { it.student.id == '" + student + "' }");
            if (found != null) {
                return found;
            }
            token = page.path("nextPageToken");
        } while (token != null);
        throw new AssertionError("the student is not in the preview");
    }

    @Test
    void theQueueShowsWhatWaitsInMyClassesOnly() {
        UUID student = MasteryScene.newStudent();
        String path = MasteryScene.submitted(Actors.teacher(), student, MasteryScene.body(MasteryScene.RATIOS));
        String id = path.substring(path.lastIndexOf('/') + 1);
        Actors.teacher()
                .request()
                .get("/api/v1/review-queue?limit=200&competencyId=" + MasteryScene.RATIOS)
                .then()
                .statusCode(200)
                .body("items.evidenceId", hasItem(id))
                .body("items.find { it.evidenceId == '" + id + "' }.student.name", equalTo("Nia Test"))
                .body("items.find { it.evidenceId == '" + id + "' }.waitingDays", equalTo(0));
        Actors.otherTeacher()
                .request()
                .get("/api/v1/review-queue?limit=200")
                .then()
                .body("items.findAll { it.evidenceId == '" + id + "' }", hasSize(0));
        Actors.otherTeacher()
                .request()
                .get("/api/v1/review-queue?classId=" + org.trellis.testkit.World.RATIOS)
                .then()
                .statusCode(404);
        MasteryScene.submitted(Actors.teacher(), student, MasteryScene.body(MasteryScene.RATIOS));
        String token = Actors.teacher()
                .request()
                .get("/api/v1/review-queue?limit=1")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("nextPageToken");
        Actors.teacher()
                .request()
                .queryParam("pageToken", token)
                .get("/api/v1/review-queue")
                .then()
                .statusCode(200);
        Actors.student().request().get("/api/v1/review-queue").then().statusCode(403);
    }

    static Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        for (String name : List.of("minPieces", "amongLatest", "requiredLevel", "stuckAfter")) {
            parameters.put(name, 3);
        }
        parameters.put("minAtLevel", 2);
        parameters.put("minKinds", 2);
        parameters.put("teacherScored", 1);
        parameters.put("spanDays", 7);
        return parameters;
    }
}
