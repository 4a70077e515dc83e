package org.trellis.paths;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Ladder;
import org.trellis.testkit.RealParts;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class ModificationEndpointTest {

    private static final String ALL = "/api/v1/authorized-modifications";

    @BeforeEach
    void expectationsForGradeSix() {
        PathScene.fresh();
    }

    @Test
    void aTeamProposesALeaderSignsAndItIsInForce() {
        LocalDate today = Exceptions.today();
        String path = Exceptions.proposed(Exceptions.at(Ladder.RATES, 2, today.minusDays(1), today.plusDays(90)));
        Actors.schoolLeader()
                .sending(Exceptions.SIGNED)
                .post(path + "/authorizations")
                .then()
                .statusCode(201)
                .body("status", equalTo("ACTIVE"))
                .body("requiredLevel", equalTo(2))
                .body("authority", equalTo("Dr. Wen, chair of the IEP team"))
                .body("noticeTo", equalTo("Rosa Herrera"))
                .body("authorizedBy.name", equalTo(Actors.schoolLeader().displayName()));
        Actors.schoolLeader()
                .sending(Exceptions.SIGNED)
                .post(path + "/authorizations")
                .then()
                .statusCode(409);
        PathScene.STUDENT
                .request()
                .get(Exceptions.PATH)
                .then()
                .statusCode(200)
                .body("items.competency.code", contains("RP.3"));
    }

    @Test
    void leadersSeeThoseOfTheirSchoolsInOneList() {
        Exceptions.proposed(Ladder.RATES);
        Actors.schoolLeader()
                .request()
                .get(ALL)
                .then()
                .statusCode(200)
                .body("items.student.id", contains(PathScene.STUDENT.id().toString()))
                .body("items.status", contains("PROPOSED"));
        Actors.otherSchoolLeader().request().get(ALL).then().statusCode(200).body("items", empty());
        Actors.adminOfOtherDistrict().request().get(ALL).then().statusCode(200).body("items", empty());
    }

    @Test
    void withoutNoticeToTheFamilyNobodySigns() {
        String path = Exceptions.proposed(Ladder.RATES);
        Map<String, Object> silent = new HashMap<>(Exceptions.SIGNED);
        silent.remove("noticeTo");
        Actors.schoolLeader()
                .sending(silent)
                .post(path + "/authorizations")
                .then()
                .statusCode(422);
    }

    @Test
    void itEndsWithinAYear() {
        LocalDate today = Exceptions.today();
        PathScene.TEACHER
                .sending(Exceptions.at(Ladder.RATES, null, today, today.plusYears(2)))
                .post(Exceptions.PATH)
                .then()
                .statusCode(422);
    }

    @Test
    void aStepWaitsForSomethingWithAnOwnerAndADay() {
        String step = PathScene.stepFor(PathScene.active(), Ladder.COUNTING);
        String path = PathScene.PATH + "/steps/" + step;
        long version = PathScene.TEACHER
                .sending(PathScene.block())
                .post(path + "/blocks")
                .then()
                .statusCode(201)
                .body("status", equalTo("BLOCKED"))
                .body("block.owner.name", equalTo(PathScene.TEACHER.displayName()))
                .body("block.dueOn", equalTo("2099-12-31"))
                .extract()
                .jsonPath()
                .getLong("version");
        PathScene.STUDENT
                .sending(Map.of("status", "IN_PROGRESS"))
                .header("If-Match", "\"" + version + "\"")
                .patch(path)
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_PROGRESS"))
                .body("block", equalTo(null));
    }
}
