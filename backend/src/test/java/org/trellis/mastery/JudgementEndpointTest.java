package org.trellis.mastery;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Database;
import org.trellis.testkit.RealParts;
import org.trellis.testkit.World;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class JudgementEndpointTest {

    private UUID student;

    @BeforeEach
    void scene() {
        student = MasteryScene.newStudent();
    }

    @Test
    void aJudgementAcceptsTheEvidenceAndMovesTheStateInTheSameBreath() {
        String path = submitted(MasteryScene.RATIOS, MasteryScene.UNIT_RATES);
        Actors.teacher()
                .sending(Map.of(
                        "competencyId",
                        MasteryScene.RATIOS,
                        "level",
                        3,
                        "criteria",
                        List.of(Map.of("criterionId", MasteryScene.CRITERION, "level", 2)),
                        "comment",
                        "Clear.",
                        "nextStep",
                        "Try three colours."))
                .post(path + "/judgements")
                .then()
                .statusCode(201)
                .body("level", equalTo(3))
                .body("criteria[0].level", equalTo(2))
                .body("source", equalTo("TEACHER"))
                .body("by.name", equalTo("Ana Reyes"));
        Actors.teacher()
                .request()
                .get(path)
                .then()
                .body("status", equalTo("ACCEPTED"))
                .body("feedback", hasSize(1))
                .body("feedback[0].nextStep", equalTo("Try three colours."));
        item(MasteryScene.RATIOS)
                .body("items[0].status", equalTo("DEVELOPING"))
                .body("items[0].level", equalTo(3))
                .body("items[0].reason.code", equalTo("NEEDS_MORE_PIECES"))
                .body("items[0].reason.params.have", equalTo(1))
                .body("items[0].rule.id", notNullValue())
                .body("items[0].waitingCount", equalTo(0));
        item(MasteryScene.UNIT_RATES)
                .body("items[0].status", equalTo("NOT_STARTED"))
                .body("items[0].waitingCount", equalTo(0));
    }

    @Test
    void aSecondJudgementReplacesTheFirstAndTheFirstStaysOnRecord() {
        String path = submitted(MasteryScene.RATIOS);
        MasteryScene.judge(path, MasteryScene.RATIOS, 1).statusCode(201);
        MasteryScene.judge(path, MasteryScene.RATIOS, 3).statusCode(201);
        Actors.teacher().request().get(path).then().body("judgements.level", contains(3));
        item(MasteryScene.RATIOS).body("items[0].level", equalTo(3)).body("items[0].evidenceCount", equalTo(1));
    }

    @Test
    void levelsAndCriteriaMustBeOnTheScale() {
        String path = submitted(MasteryScene.RATIOS);
        MasteryScene.judge(path, MasteryScene.RATIOS, 5)
                .statusCode(422)
                .body("violations[0].code", equalTo("LEVEL_OUTSIDE_SCALE"));
        MasteryScene.judge(path, MasteryScene.RATIOS, -1).statusCode(422);
        Actors.teacher()
                .sending(Map.of(
                        "competencyId",
                        MasteryScene.RATIOS,
                        "level",
                        3,
                        "criteria",
                        List.of(Map.of("criterionId", UUID.randomUUID(), "level", 2))))
                .post(path + "/judgements")
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("UNKNOWN_CRITERION"));
    }

    @Test
    void whatTheEvidenceIsNotForIsNotFound() {
        String path = submitted(MasteryScene.RATIOS);
        MasteryScene.judge(path, MasteryScene.UNIT_RATES, 3).statusCode(404);
        MasteryScene.judge(path, MasteryScene.LAKE_RATIOS, 3).statusCode(404);
        String elsewhere = path.replace(student.toString(), Actor.STUDENT.id().toString());
        MasteryScene.judge(elsewhere, MasteryScene.RATIOS, 3).statusCode(404);
    }

    @Test
    void returnedEvidenceGoesAroundAgain() {
        String path = submitted(MasteryScene.RATIOS);
        Actors.teacher()
                .sending(Map.of("comment", "Nice"))
                .post(path + "/returns")
                .then()
                .statusCode(422);
        Actors.teacher()
                .sending(Map.of("nextStep", "Say how you know."))
                .post(path + "/returns")
                .then()
                .statusCode(201)
                .body("status", equalTo("RETURNED"))
                .body("feedback[0].outcome", equalTo("RETURNED"));
        item(MasteryScene.RATIOS).body("items[0].waitingCount", equalTo(0));
        MasteryScene.judge(path, MasteryScene.RATIOS, 3).statusCode(409);
        Actors.teacher().sending("").post(path + "/submissions").then().statusCode(201);
        MasteryScene.judge(path, MasteryScene.RATIOS, 3).statusCode(201);
    }

    @Test
    void retractedEvidenceStaysWithItsReasonAndCountsForNothing() {
        String path = submitted(MasteryScene.RATIOS);
        Actors.teacher()
                .sending(Map.of("reason", "x"))
                .post(path + "/retractions")
                .then()
                .statusCode(409);
        MasteryScene.judge(path, MasteryScene.RATIOS, 3).statusCode(201);
        Actors.teacher()
                .sending(Map.of("reason", "It was a classmate's poster."))
                .post(path + "/retractions")
                .then()
                .statusCode(201)
                .body("status", equalTo("RETRACTED"))
                .body("retraction.reason", equalTo("It was a classmate's poster."));
        item(MasteryScene.RATIOS)
                .body("items[0].status", equalTo("NOT_STARTED"))
                .body("items[0].evidenceCount", equalTo(0));
        MasteryScene.judge(path, MasteryScene.RATIOS, 3).statusCode(409);
    }

    @Test
    void theStateIsKnownAsOfAnyMoment() {
        MasteryScene.judge(submitted(MasteryScene.RATIOS), MasteryScene.RATIOS, 2)
                .statusCode(201);
        Instant then = Instant.now();
        Map<String, Object> backdated = MasteryScene.body(MasteryScene.RATIOS);
        backdated.put("performedOn", World.today().minusDays(30).toString());
        MasteryScene.judge(MasteryScene.submitted(Actors.teacher(), student, backdated), MasteryScene.RATIOS, 4)
                .statusCode(201);
        item(MasteryScene.RATIOS).body("items[0].evidenceCount", equalTo(2));
        Actors.teacher()
                .request()
                .get("/api/v1/students/" + student + "/state?asOf=" + then)
                .then()
                .statusCode(200)
                .body("items[0].evidenceCount", equalTo(1))
                .body("items[0].level", equalTo(2))
                .body("items[0].bestLevel", equalTo(2));
        Actors.teacher()
                .request()
                .get("/api/v1/students/" + student + "/state?asOf=yesterday")
                .then()
                .statusCode(400);
    }

    @Test
    void aNamedEducatorConfirmsAndNothingTakesItBack() {
        MasteryScene.makeSufficient(student);
        String advancement = item(MasteryScene.RATIOS)
                .body("items[0].status", equalTo("SUFFICIENT"))
                .body("items[0].reason.code", equalTo("RULE_MET"))
                .extract()
                .path("items[0].advancementId");
        String decisions = "/api/v1/students/" + student + "/advancements/" + advancement + "/decisions";
        Actors.otherTeacher()
                .sending(Map.of("decision", "CONFIRMED"))
                .post(decisions)
                .then()
                .statusCode(404);
        Actors.teacher()
                .sending(Map.of("decision", "CONFIRMED"))
                .post(decisions)
                .then()
                .statusCode(201)
                .body("status", equalTo("CONFIRMED"))
                .body("decidedBy.name", equalTo("Ana Reyes"));
        Actors.teacher()
                .sending(Map.of("decision", "CONFIRMED"))
                .post(decisions)
                .then()
                .statusCode(409);
        MasteryScene.judge(submitted(MasteryScene.RATIOS), MasteryScene.RATIOS, 0)
                .statusCode(201);
        item(MasteryScene.RATIOS)
                .body("items[0].status", equalTo("ATTAINED"))
                .body("items[0].level", equalTo(3))
                .body("items[0].evidenceCount", equalTo(4))
                .body("items[0].advancementId", nullValue());
        List<String> told = Database.list(
                "select type from app.event where subject_id = ? and type like '%CompetencyAttained'", student);
        org.assertj.core.api.Assertions.assertThat(told).hasSize(1);
    }

    @Test
    void decliningTakesAReasonAndADayAndTheNextPieceAsksAgain() {
        MasteryScene.makeSufficient(student);
        String list = "/api/v1/students/" + student + "/advancements";
        String open = Actors.teacher()
                .request()
                .get(list + "?status=PROPOSED")
                .then()
                .body("items", hasSize(1))
                .body("items[0].competency.id", equalTo(MasteryScene.RATIOS.toString()))
                .extract()
                .path("items[0].id");
        Actors.teacher()
                .sending(Map.of("decision", "DECLINED"))
                .post(list + "/" + open + "/decisions")
                .then()
                .statusCode(422)
                .body("violations.field", contains("reason", "nextStep", "nextDate"));
        Actors.teacher()
                .sending(Map.of(
                        "decision",
                        "DECLINED",
                        "reason",
                        "Once more alone.",
                        "nextStep",
                        "A table of your own.",
                        "nextDate",
                        "2027-01-10"))
                .post(list + "/" + open + "/decisions")
                .then()
                .statusCode(201);
        item(MasteryScene.RATIOS)
                .body("items[0].status", equalTo("DEVELOPING"))
                .body("items[0].reason.params.nextDate", equalTo("2027-01-10"));
        MasteryScene.judge(submitted(MasteryScene.RATIOS), MasteryScene.RATIOS, 4)
                .statusCode(201);
        item(MasteryScene.RATIOS)
                .body("items[0].status", equalTo("SUFFICIENT"))
                .body("items[0].advancementId", notNullValue());
    }

    private String submitted(UUID... competencies) {
        return MasteryScene.submitted(Actors.teacher(), student, MasteryScene.body(competencies));
    }

    private ValidatableResponse item(UUID competency) {
        return Actors.teacher()
                .request()
                .get("/api/v1/students/" + student + "/state?competencyId=" + competency)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }
}
