package org.trellis.paths;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.testkit.Ladder;
import org.trellis.testkit.RealParts;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class StepProposalEndpointTest {

    private JsonPath active;
    private String step;

    @BeforeEach
    void anActivePath() {
        PathScene.fresh();
        active = PathScene.active();
        step = PathScene.stepFor(active, Ladder.RATES);
    }

    @Test
    void theStudentProposesTheTeacherAcceptsBothAgree() {
        String id = StepProposals.proposed(step);
        StepProposals.answer(PathScene.TEACHER, id, Map.of("answer", "ACCEPT"))
                .then()
                .statusCode(201)
                .body("status", equalTo("ACCEPTED"))
                .body("answeredBy.name", equalTo(PathScene.TEACHER.displayName()))
                .body("revisionId", notNullValue());
        JsonPath path = PathScene.path();
        JsonPath revision = PathScene.revision(path.getString("proposed.id"));
        PathScene.STUDENT
                .request()
                .get(PathScene.REVISIONS + "/" + revision.getString("id"))
                .then()
                .body("agreements.capacity", contains("EDUCATOR"))
                .body("basis.kind", hasItem("PROPOSAL"))
                .body("sections.steps.flatten().find { it.id == '" + step + "' }.place", equalTo("The bakery"));
        PathScene.agree(PathScene.STUDENT, revision).then().statusCode(201).body("status", equalTo("ACTIVE"));
    }

    @Test
    void theTeacherAcceptsItEdited() {
        String id = StepProposals.proposed(step);
        StepProposals.answer(
                        PathScene.TEACHER,
                        id,
                        Map.of("answer", "ACCEPT", "edits", List.of(Map.of("id", step, "place", "The library"))))
                .then()
                .statusCode(201);
        PathScene.STUDENT
                .request()
                .get(PathScene.PATH)
                .then()
                .body(
                        "proposed.sections.steps.flatten().find { it.id == '" + step + "' }.place",
                        equalTo("The library"));
    }

    @Test
    void theTeacherProposesTheStudentWantsToTalkAndThenAccepts() {
        String id = StepProposals.by(PathScene.TEACHER, StepProposals.elsewhere(step))
                .then()
                .statusCode(201)
                .body("side", equalTo("EDUCATOR"))
                .extract()
                .path("id");
        StepProposals.answer(PathScene.TEACHER, id, Map.of("answer", "ACCEPT"))
                .then()
                .statusCode(403);
        StepProposals.answer(PathScene.STUDENT, id, Map.of("answer", "TALK", "note", "Why there?"))
                .then()
                .statusCode(201)
                .body("status", equalTo("TALK"));
        StepProposals.answer(PathScene.STUDENT, id, Map.of("answer", "ACCEPT"))
                .then()
                .statusCode(201)
                .body("status", equalTo("ACCEPTED"));
        StepProposals.answer(PathScene.STUDENT, id, Map.of("answer", "ACCEPT"))
                .then()
                .statusCode(409);
    }

    @Test
    void whoProposedTakesItBack() {
        String id = StepProposals.proposed(step);
        StepProposals.answer(PathScene.TEACHER, id, Map.of("answer", "WITHDRAW"))
                .then()
                .statusCode(403);
        StepProposals.answer(PathScene.STUDENT, id, Map.of("answer", "WITHDRAW"))
                .then()
                .statusCode(201)
                .body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void aWishWithoutAChangeIsEditedBeforeItIsAccepted() {
        String id = StepProposals.by(
                        PathScene.STUDENT, Map.of("stepId", step, "reason", "TOO_EASY", "note", "I know this."))
                .then()
                .statusCode(201)
                .body("edits", empty())
                .extract()
                .path("id");
        StepProposals.answer(PathScene.TEACHER, id, Map.of("answer", "ACCEPT"))
                .then()
                .statusCode(422)
                .body("type", equalTo("https://trellis.example/problems/nothing-to-accept"));
        StepProposals.answer(
                        PathScene.TEACHER,
                        id,
                        Map.of("answer", "ACCEPT", "edits", List.of(Map.of("id", step, "minutes", 10))))
                .then()
                .statusCode(201);
    }

    @Test
    void nobodyAcceptsLessThanIsExpected() {
        Map<String, Object> without =
                Map.of("stepId", step, "reason", "NOT_FOR_ME", "edits", List.of(Map.of("id", step, "remove", true)));
        String id = StepProposals.by(PathScene.STUDENT, without)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        StepProposals.answer(PathScene.TEACHER, id, Map.of("answer", "ACCEPT"))
                .then()
                .statusCode(422)
                .body("type", equalTo("https://trellis.example/problems/expectation-lowered"));
        PathScene.STUDENT.request().get(PathScene.PATH).then().body("proposed", nullValue());
        StepProposals.list().then().body("items.status", contains("OPEN"));
    }

    @Test
    void whatIsTypedOutlivesAPathThatMovedOn() {
        JsonPath extra = PathScene.proposed();
        JsonPath edited = PathScene.edit(PathScene.TEACHER, extra, List.of(Map.of("title", "Visit a bakery")))
                .jsonPath();
        String added = PathScene.text(PathScene.steps(edited).getLast(), "id");
        String id = StepProposals.proposed(added);
        PathScene.proposed();
        Response gone = StepProposals.answer(PathScene.TEACHER, id, Map.of("answer", "ACCEPT"));
        gone.then().statusCode(409).body("type", equalTo("https://trellis.example/problems/step-gone"));
        StepProposals.list()
                .then()
                .body("items.note", contains("Closer to home."))
                .body("items.status", contains("OPEN"));
        StepProposals.answer(
                        PathScene.TEACHER,
                        id,
                        Map.of("answer", "ACCEPT", "edits", List.of(Map.of("id", step, "place", "The bakery"))))
                .then()
                .statusCode(201);
    }

    @Test
    void itBecomesPartOfWhatWaitsAlready() {
        String waiting = PathScene.proposed().getString("id");
        String id = StepProposals.proposed(step);
        StepProposals.answer(PathScene.TEACHER, id, Map.of("answer", "ACCEPT"))
                .then()
                .statusCode(201)
                .body("revisionId", equalTo(waiting));
    }

    @Test
    void whatPointsNowhereIsRefused() {
        StepProposals.by(PathScene.STUDENT, StepProposals.elsewhere(Ladder.AREA.toString()))
                .then()
                .statusCode(422);
    }
}
