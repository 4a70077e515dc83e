package org.trellis.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Database;
import org.trellis.testkit.RealParts;
import org.trellis.testkit.World;

/** Two educators of one student at the same piece: they know of each other, and neither overwrites the other unseen. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class TwoGradersTest {

    private static final String NEXT = "Draw the second table.";

    private String piece;

    @BeforeEach
    void aPieceOfAStudentWhomBothTeach() {
        UUID student = MasteryScene.newStudent();
        MasteryScene.enroll(student, World.FRACTIONS);
        piece = MasteryScene.submitted(Actors.teacher(), student, MasteryScene.body(MasteryScene.RATIOS));
    }

    @Test
    void eachHearsOfTheOtherUntilTheOtherHasGone() {
        look(Actors.teacher()).statusCode(200).body("others", empty());
        look(Actors.otherTeacher()).statusCode(200).body("others.name", contains("Ana Reyes"));
        look(Actors.teacher()).statusCode(200).body("others.name", contains("Chidi Okafor"));
        Database.run("update app.review_presence set seen_at = seen_at - interval '80 seconds'");
        look(Actors.teacher()).statusCode(200).body("others", empty());
    }

    @Test
    void whoSavesSecondIsToldAndNothingIsOverwritten() {
        String asRead = etag(Actors.otherTeacher());
        judge(Actors.teacher(), etag(Actors.teacher()), 3).statusCode(201);
        judge(Actors.otherTeacher(), asRead, 1).statusCode(412);
        present(Actors.otherTeacher(), asRead).statusCode(412);
        giveBack(Actors.otherTeacher(), asRead).statusCode(412);
        assertThat(levels()).as("only the first counts").isEqualTo("3");
        judge(Actors.otherTeacher(), etag(Actors.otherTeacher()), 2).statusCode(201);
        assertThat(levels()).as("who has seen both may still decide").isEqualTo("2");
        System.out.println("FIGURE two-graders 1 of 2 judgements at once is refused with 412, 0 overwritten unseen");
    }

    @Test
    void withoutAVersionTheSecondWouldReplaceTheFirstUnseen() {
        judge(Actors.teacher(), etag(Actors.teacher()), 3).statusCode(201);
        MasteryScene.judge(piece, MasteryScene.RATIOS, 1).statusCode(201);
        assertThat(levels()).as("control").isEqualTo("1");
    }

    @Test
    void aVersionThatIsNoneIsRefused() {
        judge(Actors.teacher(), "yesterday", 3).statusCode(400);
    }

    @Test
    void nobodyButAnEducatorOfTheStudentLooks() {
        String own = "/api/v1/students/" + Actor.STUDENT.id() + "/evidence/"
                + MasteryScene.evidence(Actor.STUDENT, Actor.STUDENT.id(), "SUBMITTED", "SHARED");
        for (Actor actor : new Actor[] {Actors.student(), Actors.guardian(), Actors.schoolLeader()}) {
            at(actor, own).then().statusCode(403);
        }
        at(Actors.otherTeacher(), own).then().statusCode(404);
        at(Actors.teacherOfOtherDistrict(), own).then().statusCode(404);
        at(Actors.teacher(), own).then().statusCode(200).body("others", empty());
        Actors.teacher().request().put(own + "/presence").then().statusCode(428);
    }

    private ValidatableResponse look(Actor actor) {
        return present(actor, etag(actor));
    }

    private ValidatableResponse present(Actor actor, String version) {
        return actor.request()
                .header("If-Match", version)
                .put(piece + "/presence")
                .then();
    }

    private static io.restassured.response.Response at(Actor actor, String path) {
        return actor.request().header("If-Match", "\"0\"").put(path + "/presence");
    }

    private ValidatableResponse judge(Actor actor, String version, int level) {
        return actor.sending(Map.of("competencyId", MasteryScene.RATIOS, "level", level))
                .header("If-Match", version)
                .post(piece + "/judgements")
                .then();
    }

    private ValidatableResponse giveBack(Actor actor, String version) {
        return actor.sending(Map.of("nextStep", NEXT))
                .header("If-Match", version)
                .post(piece + "/returns")
                .then();
    }

    private String etag(Actor actor) {
        return actor.request()
                .get(piece)
                .then()
                .statusCode(200)
                .body("id", equalTo(id()))
                .extract()
                .header("ETag");
    }

    private String id() {
        return piece.substring(piece.lastIndexOf('/') + 1);
    }

    private String levels() {
        return Database.one(
                "select string_agg(level::text, ' ') from app.judgement where evidence_id = ? and status <> 'REPLACED'",
                UUID.fromString(id()));
    }
}
