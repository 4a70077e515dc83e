package org.trellis.mastery;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
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
