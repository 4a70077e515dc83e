package org.trellis.paths;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Ladder;
import org.trellis.testkit.RealParts;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class ExpectationEndpointTest {

    private static final String SETS = "/api/v1/expectation-sets";

    private UUID inForce;

    @BeforeEach
    void expectationsForGradeSix() {
        inForce = PathScene.fresh();
    }

    @Test
    void everyoneOfTheDistrictReadsWhatIsExpected() {
        Actors.guardian()
                .request()
                .get(SETS + "/" + inForce)
                .then()
                .statusCode(200)
                .body("status", equalTo("ADOPTED"))
                .body("items.competency.code", contains("RP.2", "RP.3", "RP.4"))
                .body("items.requiredLevel", contains(3, 3, 2));
    }

    @Test
    void theNextAdoptionSupersedesTheOneBefore() {
        UUID next = PathScene.adopt(List.of(PathScene.expect(Ladder.RATIOS, 4)));
        Actors.student().request().get(SETS + "/" + inForce).then().body("status", equalTo("SUPERSEDED"));
        Actors.student().request().get(SETS + "/" + next).then().body("status", equalTo("ADOPTED"));
        Actors.schoolLeader()
                .sending(Map.of())
                .post(SETS + "/" + next + "/adoptions")
                .then()
                .statusCode(409);
    }

    @Test
    void aSetMustMakeSense() {
        Map<String, Object> bothScopes = new HashMap<>(PathScene.set(List.of(PathScene.expect(Ladder.RATIOS, 3))));
        bothScopes.put("courseId", UUID.randomUUID());
        refused(bothScopes);
        refused(PathScene.set(List.of(PathScene.expect(Ladder.RETIRED, 3))));
        refused(PathScene.set(List.of(PathScene.expect(Ladder.RATIOS, 3), PathScene.expect(Ladder.RATIOS, 2))));
        refused(PathScene.set(List.of(PathScene.expect(Ladder.RATIOS, 5))));
    }

    @Test
    void onlyLeadersDecideWhatIsExpected() {
        Map<String, Object> set = PathScene.set(List.of(PathScene.expect(Ladder.RATIOS, 1)));
        Actors.teacher().sending(set).post(SETS).then().statusCode(403);
        Actors.student().sending(set).post(SETS).then().statusCode(403);
        Actors.adminOfOtherDistrict().request().get(SETS + "/" + inForce).then().statusCode(404);
    }

    private static void refused(Map<String, Object> set) {
        Actors.schoolLeader().sending(set).post(SETS).then().statusCode(422);
    }
}
