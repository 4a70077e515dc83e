package org.trellis.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.catalog.Offers;
import org.trellis.interop.Follower;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Ladder;
import org.trellis.testkit.RealParts;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class PathEndpointTest {

    @BeforeEach
    void expectationsForGradeSix() {
        PathScene.fresh();
    }

    @Test
    void aDraftHoldsEverythingExpectedInOrderWithReasons() {
        JsonPath draft = PathScene.proposed();
        List<String> codes =
                PathScene.steps(draft).stream().map(PathScene::codeOf).toList();
        assertEquals(Set.of("RP.1", "RP.2", "RP.3", "RP.4"), Set.copyOf(codes));
        assertEquals("RP.1", codes.getFirst(), "what opens the most comes first");
        assertTrue(codes.indexOf("RP.2") < codes.indexOf("RP.3"));
        assertEquals("PROPOSED", draft.getString("status"));
        assertEquals("Ratios and proportions", draft.getString("sections[0].title"));
        assertEquals(3, draft.getInt("requiredCount"));
        assertTrue(draft.getList("basis").size() > 1);
        assertTrue(PathScene.steps(draft).stream()
                .noneMatch(s -> PathScene.text(s, "reasons").equals("[]")));
    }

    @Test
    void bothAgreeAndThePathIsActive() {
        JsonPath draft = PathScene.proposed();
        PathScene.agree(PathScene.TEACHER, draft).then().statusCode(201).body("status", equalTo("PROPOSED"));
        PathScene.STUDENT.request().get(PathScene.PATH).then().statusCode(200).body("active", nullValue());
        PathScene.agree(PathScene.STUDENT, draft)
                .then()
                .statusCode(201)
                .body("status", equalTo("ACTIVE"))
                .body("agreements.capacity", contains("EDUCATOR", "LEARNER"));
        PathScene.STUDENT
                .request()
                .get(PathScene.PATH + "/next-step")
                .then()
                .statusCode(200)
                .body("state", equalTo("READY"))
                .body("step.status", equalTo("AVAILABLE"))
                .body("step.competencies.code", contains("RP.1"));
    }

    @Test
    void theFamilyIsToldOfIt() {
        Follower family = Follower.of(Actors.guardian());
        JsonPath revision = PathScene.active();
        assertThat(family.read(UUID.fromString(revision.getString("id"))))
                .extracting(change -> change.get("event"), change -> change.get("version"))
                .containsExactly(
                        tuple("PATH_REVISION_PROPOSED", revision.getInt("version")),
                        tuple("PATH_AGREED", revision.getInt("version")));
    }

    @Test
    void editingVoidsWhatWasAgreedSoFar() {
        JsonPath draft = PathScene.proposed();
        JsonPath once =
                PathScene.agree(PathScene.TEACHER, draft).then().extract().jsonPath();
        String step = PathScene.stepFor(draft, Ladder.RATIOS);
        JsonPath edited = PathScene.edit(
                        PathScene.STUDENT,
                        once,
                        List.of(Map.of("id", step, "title", "Ratios in bread", "place", "Kitchen")))
                .then()
                .statusCode(200)
                .body("agreements.status", contains("VOID"))
                .extract()
                .jsonPath();
        assertNotEquals(draft.getString("hash"), edited.getString("hash"));
        PathScene.agree(PathScene.STUDENT, draft)
                .then()
                .statusCode(409)
                .body("type", equalTo("https://trellis.example/problems/hash-changed"));
        PathScene.agree(PathScene.STUDENT, edited).then().statusCode(201).body("status", equalTo("PROPOSED"));
        PathScene.agree(PathScene.TEACHER, edited).then().statusCode(201).body("status", equalTo("ACTIVE"));
    }

    @Test
    void whatIsAgreedStaysAsItIs() {
        JsonPath active = PathScene.active();
        PathScene.edit(PathScene.TEACHER, active, List.of(Map.of("title", "One more")))
                .then()
                .statusCode(409)
                .body("type", equalTo("https://trellis.example/problems/path-already-agreed"));
        PathScene.TEACHER
                .sending(Map.of("note", "Different, please."))
                .post(PathScene.REVISIONS + "/" + active.getString("id") + "/change-requests")
                .then()
                .statusCode(409);
    }

    @Test
    void askingForChangesSendsItBack() {
        JsonPath draft = PathScene.proposed();
        JsonPath asked = PathScene.STUDENT
                .sending(Map.of("note", "Fewer things a week, please."))
                .post(PathScene.REVISIONS + "/" + draft.getString("id") + "/change-requests")
                .then()
                .statusCode(201)
                .body("status", equalTo("CHANGES_REQUESTED"))
                .body("changeRequests.note", contains("Fewer things a week, please."))
                .extract()
                .jsonPath();
        PathScene.agree(PathScene.TEACHER, asked).then().statusCode(409);
        PathScene.edit(PathScene.TEACHER, asked, List.of(Map.of("title", "Catch our breath", "kind", "MEET")))
                .then()
                .statusCode(200)
                .body("status", equalTo("PROPOSED"));
    }

    @Test
    void anExpectationIsNotLowered() {
        JsonPath draft = PathScene.proposed();
        String step = PathScene.stepFor(draft, Ladder.RATES);
        for (Actor actor : List.of(PathScene.TEACHER, PathScene.STUDENT)) {
            PathScene.edit(actor, draft, List.of(Map.of("id", step, "remove", true)))
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("https://trellis.example/problems/expectation-lowered"));
            PathScene.edit(actor, draft, List.of(Map.of("id", step, "targets", List.of(target(Ladder.RATES, 2)))))
                    .then()
                    .statusCode(422);
        }
        assertEquals(
                draft.getString("hash"),
                PathScene.revision(draft.getString("id")).getString("hash"));
    }

    @Test
    void editsPointToSomething() {
        JsonPath draft = PathScene.proposed();
        String step = PathScene.stepFor(draft, Ladder.RATES);
        List<Map<String, Object>> wrong = List.of(
                Map.of("id", UUID.randomUUID(), "title", "Whose?"),
                Map.of("id", step, "withWhomIds", List.of(Actors.classmate().id())),
                Map.of("id", step, "optionIds", List.of(UUID.randomUUID())),
                Map.of("id", step, "targets", List.of(target(Ladder.RETIRED, 3))),
                Map.of("id", step, "startOn", "2027-02-02", "endOn", "2027-01-01"),
                Map.of("note", "no title and no competency"));
        wrong.forEach(edit ->
                PathScene.edit(PathScene.TEACHER, draft, List.of(edit)).then().statusCode(422));
        PathScene.TEACHER
                .sending(Map.of("steps", List.of(Map.of("id", step, "title", "x"))))
                .patch(PathScene.REVISIONS + "/" + draft.getString("id"))
                .then()
                .statusCode(428);
    }

    @Test
    void aStepIsStartedPinnedAndExplained() {
        JsonPath active = PathScene.active();
        String step = PathScene.stepFor(active, Ladder.COUNTING);
        String at = PathScene.PATH + "/steps/" + step;
        JsonPath started = change(at, version(step), Map.of("status", "IN_PROGRESS"), 200);
        assertEquals("IN_PROGRESS", started.getString("status"));
        change(at, 0, Map.of("status", "AVAILABLE"), 412);
        JsonPath pinned = change(at, started.getLong("version"), Map.of("pinned", true), 200);
        assertTrue(pinned.getBoolean("pinned"));
        change(at, pinned.getLong("version"), Map.of("status", "DONE"), 422);
        assertEquals(active.getString("hash"), PathScene.path().getString("active.hash"));
        PathScene.STUDENT
                .request()
                .get(at + "/explanation")
                .then()
                .statusCode(200)
                .body("reasons.code", hasItem("PREREQUISITE_OF"))
                .body("agreements.capacity", contains("EDUCATOR", "LEARNER"));
    }

    @Test
    void oneOptionIsPicked() {
        UUID first = Offers.published("Ratio bread", Ladder.COUNTING);
        UUID second = Offers.published("Ratio paint", Ladder.COUNTING);
        UUID elsewhere = Offers.published("Estimating steps", Ladder.ESTIMATING);
        JsonPath active = PathScene.active();
        String step = PathScene.stepFor(active, Ladder.COUNTING);
        choose(step, first, 201);
        choose(step, second, 201);
        choose(step, elsewhere, 422);
        assertEquals(
                second.toString(),
                PathScene.steps(PathScene.path().setRootPath("active"))
                        .getFirst()
                        .get("chosenOptionId"));
    }

    @Test
    void twoRevisionsAreCompared() {
        JsonPath active = PathScene.active();
        JsonPath next = PathScene.proposed();
        JsonPath edited = PathScene.edit(
                        PathScene.TEACHER, next, List.of(Map.of("title", "Visit the bakery", "kind", "GO_OUT")))
                .jsonPath();
        PathScene.STUDENT
                .request()
                .get(PathScene.REVISIONS + "/" + edited.getString("id") + "/difference")
                .then()
                .statusCode(200)
                .body("fromRevisionId", equalTo(active.getString("id")))
                .body("items.findAll { it.change != 'UNCHANGED' }.change", contains("ADDED"))
                .body("items.findAll { it.change == 'ADDED' }.after.title", contains("Visit the bakery"));
        PathScene.STUDENT
                .request()
                .get(PathScene.REVISIONS)
                .then()
                .statusCode(200)
                .body("items.status", contains("PROPOSED", "ACTIVE"));
    }

    @Test
    void whatIsAttainedIsNotPlanned() {
        PathScene.attained(Ladder.RATIOS, 3);
        JsonPath draft = PathScene.proposed();
        assertEquals(2, PathScene.steps(draft).size());
        PathScene.attained(Ladder.RATES, 3);
        PathScene.attained(Ladder.ESTIMATING, 2);
        PathScene.TEACHER
                .sending(Map.of())
                .post(PathScene.REVISIONS)
                .then()
                .statusCode(422)
                .body("type", equalTo("https://trellis.example/problems/nothing-expected"));
    }

    @Test
    void familiesSeeItAndOthersFindNothing() {
        JsonPath draft = PathScene.proposed();
        Actors.guardian().request().get(PathScene.PATH).then().statusCode(200);
        PathScene.agree(Actors.guardian(), draft).then().statusCode(403);
        for (Actor stranger : List.of(
                Actors.otherGuardian(), Actors.otherTeacher(), Actors.classmate(), Actors.adminOfOtherDistrict())) {
            stranger.request().get(PathScene.PATH).then().statusCode(404);
        }
        PathScene.agree(Actors.otherTeacher(), draft).then().statusCode(404);
        PathScene.agree(Actors.schoolLeader(), draft).then().statusCode(403);
    }

    private static Map<String, Object> target(UUID competency, int level) {
        return Map.of("competencyId", competency, "level", level);
    }

    private static long version(String step) {
        return PathScene.steps(PathScene.path().setRootPath("active")).stream()
                .filter(s -> PathScene.text(s, "id").equals(step))
                .mapToLong(s -> Long.parseLong(PathScene.text(s, "version")))
                .findFirst()
                .orElseThrow();
    }

    private static JsonPath change(String at, long version, Map<String, Object> body, int status) {
        return PathScene.STUDENT
                .sending(body)
                .header("If-Match", "\"" + version + "\"")
                .patch(at)
                .then()
                .statusCode(status)
                .extract()
                .jsonPath();
    }

    private static void choose(String step, UUID option, int status) {
        PathScene.STUDENT
                .sending(Map.of("stepId", step, "opportunityId", option))
                .post(PathScene.PATH + "/choices")
                .then()
                .statusCode(status);
    }
}
