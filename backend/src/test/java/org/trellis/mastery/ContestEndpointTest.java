package org.trellis.mastery;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Actors;
import org.trellis.testkit.RealParts;

/** A student sees a judgement differently, and an educator confirms without the rule: both in words that stay. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class ContestEndpointTest {

    private String evidence;
    private String judgement;

    @BeforeEach
    void scene() {
        Map<String, Object> body = MasteryScene.body(MasteryScene.RATIOS);
        body.put("visibility", "SHARED");
        evidence = MasteryScene.submitted(Actors.student(), Actor.STUDENT.id(), body);
        judgement = evidence
                + "/judgements/"
                + MasteryScene.judge(evidence, MasteryScene.RATIOS, 1)
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    @Test
    void aContestedJudgementIsUpheldWithAnAnswer() {
        contest(Actors.student(), 201);
        contest(Actors.student(), 409);
        resolve(Map.of("outcome", "UPHELD", "answer", "The second table is missing."), 201);
        resolve(Map.of("outcome", "UPHELD", "answer", "Again."), 409);

        Actors.student()
                .request()
                .get(evidence)
                .then()
                .statusCode(200)
                .body("judgements.status", contains("UPHELD"))
                .body("contests", hasSize(1))
                .body("contests[0].reason", equalTo("The second table is on the back."))
                .body("contests[0].outcome", equalTo("UPHELD"))
                .body("contests[0].answer", equalTo("The second table is missing."))
                .body("contests[0].resolvedBy.name", equalTo("Ana Reyes"));
    }

    @Test
    void aContestStandsInTheTeachersQueueAndDayUntilItIsAnswered() {
        contest(Actors.student(), 201);
        String id = judgement.substring(judgement.lastIndexOf('/') + 1);
        String inQueue = "contests.find { it.judgementId == '" + id + "' }";
        Actors.teacher()
                .request()
                .get("/api/v1/review-queue")
                .then()
                .body(inQueue + ".competency.id", equalTo(MasteryScene.RATIOS.toString()))
                .body(inQueue + ".level", equalTo(1));
        String today = "needs.findAll { it.rule == 'JUDGEMENT_CONTESTED' }.evidenceIds.flatten()";
        String piece = evidence.substring(evidence.lastIndexOf('/') + 1);
        Actors.teacher().request().get("/api/v1/today").then().body(today, hasItem(piece));
        Actors.otherTeacher().request().get("/api/v1/review-queue").then().body(inQueue, nullValue());
        resolve(Map.of("outcome", "UPHELD", "answer", "The second table is missing."), 201);
        Actors.teacher().request().get("/api/v1/review-queue").then().body(inQueue, nullValue());
        Actors.teacher().request().get("/api/v1/today").then().body(today, not(hasItem(piece)));
    }

    @Test
    void anotherJudgementTakesItsPlaceAndCounts() {
        contest(Actors.student(), 201);
        resolve(Map.of("outcome", "REPLACED", "answer", "I had not turned it over."), 422);
        resolve(Map.of("outcome", "REPLACED", "answer", "I had not turned it over.", "level", 9), 422);
        resolve(Map.of("outcome", "REPLACED", "answer", "I had not turned it over.", "level", 3), 201);

        Actors.student()
                .request()
                .get(evidence)
                .then()
                .body("judgements.level", contains(3))
                .body("contests[0].outcome", equalTo("REPLACED"))
                .body("contests[0].answer", equalTo("I had not turned it over."));
    }

    @Test
    void nobodyContestsForTheStudentAndNothingIsAnsweredUnasked() {
        contest(Actors.guardian(), 403);
        contest(Actors.teacher(), 403);
        contest(Actors.otherStudent(), 404);
        resolve(Map.of("outcome", "UPHELD", "answer", "Fine."), 409);
    }

    @Test
    void anEducatorConfirmsWithoutTheRuleAndTheStudentReadsWhy() {
        UUID student = MasteryScene.newStudent();
        String path = "/api/v1/students/" + student + "/advancements";
        Map<String, Object> override =
                Map.of("competencyId", MasteryScene.RATIOS, "reason", "She taught it to the class.");
        Actors.teacher().sending(override).post(path).then().statusCode(422);
        MasteryScene.judge(
                        MasteryScene.submitted(Actors.teacher(), student, MasteryScene.body(MasteryScene.RATIOS)),
                        MasteryScene.RATIOS,
                        4)
                .statusCode(201);
        Actors.teacher()
                .sending(Map.of("competencyId", MasteryScene.RATIOS, "reason", " "))
                .post(path)
                .then()
                .statusCode(422);
        Actors.teacher()
                .sending(override)
                .post(path)
                .then()
                .statusCode(201)
                .body("status", equalTo("CONFIRMED"))
                .body("because.code", equalTo("NEEDS_MORE_PIECES"))
                .body("reason", equalTo("She taught it to the class."));
        Actors.teacher().sending(override).post(path).then().statusCode(409);
        Actors.teacher()
                .request()
                .get("/api/v1/students/" + student + "/state")
                .then()
                .body("items[0].status", equalTo("ATTAINED"));
    }

    private void contest(Actor actor, int status) {
        actor.sending(Map.of("reason", "The second table is on the back."))
                .post(judgement + "/contests")
                .then()
                .statusCode(status);
    }

    private void resolve(Map<String, Object> answer, int status) {
        Actors.teacher().sending(answer).post(judgement + "/resolutions").then().statusCode(status);
    }
}
