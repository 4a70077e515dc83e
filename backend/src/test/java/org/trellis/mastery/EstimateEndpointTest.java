package org.trellis.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.testkit.Actors;
import org.trellis.testkit.RealParts;
import org.trellis.testkit.World;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class EstimateEndpointTest {

    @Test
    void theEstimateStandsBesideTheRulesResult() {
        UUID student = MasteryScene.newStudent();
        MasteryScene.makeSufficient(student);
        String path = MasteryScene.submitted(Actors.teacher(), student, MasteryScene.body(MasteryScene.RATIOS));
        MasteryScene.judge(path, MasteryScene.RATIOS, 3).statusCode(201);

        Actors.teacher()
                .request()
                .get("/api/v1/students/" + student + "/state")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].status", equalTo("SUFFICIENT"))
                .body("items[0].estimate.band", equalTo("EMERGING"))
                .body("items[0].estimate.pieces", equalTo(4))
                .body("items[0].estimate.newestOn", equalTo(World.today().toString()))
                .body("items[0].estimate.constantsVersion", equalTo(1))
                .body("items[0].estimate.hint", equalTo("READY"));
    }

    @Test
    void theExplanationAddsUpAndIsOnlyForThoseWhoSeeTheStudent() {
        UUID student = MasteryScene.newStudent();
        MasteryScene.makeSufficient(student);
        String path = "/api/v1/students/" + student + "/state/" + MasteryScene.RATIOS + "/explanation";

        var explanation = Actors.teacher()
                .request()
                .get(path)
                .then()
                .statusCode(200)
                .body("reason.code", equalTo("RULE_MET"))
                .body(
                        "terms.kind",
                        equalTo(List.of("START", "EVIDENCE", "FORGETTING", "EVIDENCE", "FORGETTING", "EVIDENCE")))
                .extract()
                .jsonPath();
        double sum = explanation.getList("terms.delta", Double.class).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        assertThat(sum).isCloseTo(explanation.getDouble("mean"), within(1e-5));
        Actors.otherTeacher().request().get(path).then().statusCode(404);
        Actors.adminOfOtherDistrict().request().get(path).then().statusCode(404);
        Actors.teacher()
                .request()
                .get("/api/v1/students/" + student + "/state/" + MasteryScene.UNIT_RATES + "/explanation")
                .then()
                .statusCode(404);
    }
}
