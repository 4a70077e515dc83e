package org.trellis.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Database;
import org.trellis.testkit.RealParts;

/** F19: a drafted judgement is accepted in one go; until then it is nowhere but in the answer. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class JudgementDraftTest {

    private static final String SELF_LEVEL = "selfLevels";

    @Test
    @Tag("F19")
    void aDraftIsAcceptedWithOneRequestAndWritesNothingBefore() {
        String piece = ownPiece(2);
        UUID id = UUID.fromString(piece.substring(piece.lastIndexOf('/') + 1));
        long before = judgementsOf(id);
        Integer level = draft(piece);
        assertThat(level).isEqualTo(2);
        assertThat(judgementsOf(id)).as("a draft is not a judgement").isEqualTo(before);
        Actors.teacher().request().get(piece).then().body("status", equalTo("SUBMITTED"));
        MasteryScene.judge(piece, MasteryScene.RATIOS, level).statusCode(201);
        assertThat(judgementsOf(id)).isEqualTo(before + 1);
        Actors.teacher()
                .request()
                .get(piece)
                .then()
                .body("status", equalTo("ACCEPTED"))
                .body("judgements[0].source", equalTo("TEACHER"))
                .body("judgements[0].by.name", equalTo("Ana Reyes"));
        System.out.println("FIGURE F19 a drafted judgement is accepted with 1 request, 0 rows written by drafting it");
    }

    @Test
    @Tag("F19")
    void theCountOfJudgementsTellsADraftFromAJudgement() {
        String piece = ownPiece(3);
        UUID id = UUID.fromString(piece.substring(piece.lastIndexOf('/') + 1));
        long before = judgementsOf(id);
        MasteryScene.judge(piece, MasteryScene.RATIOS, 3).statusCode(201);
        assertThat(judgementsOf(id)).as("control: a real judgement is seen").isNotEqualTo(before);
    }

    @Test
    void whatTheStudentSaysIsKeptNearWhatWasShownBefore() {
        UUID student = MasteryScene.newStudent();
        String first = MasteryScene.submitted(Actors.teacher(), student, MasteryScene.body(MasteryScene.RATIOS));
        drafts(first).body("items", hasSize(1)).body("items[0].level", nullValue());
        MasteryScene.judge(first, MasteryScene.RATIOS, 2).statusCode(201);
        drafts(first).body("items", hasSize(0));
        String second = MasteryScene.submitted(Actors.teacher(), student, MasteryScene.body(MasteryScene.RATIOS));
        drafts(second).body("items[0].level", equalTo(2)).body("items[0].earlierLevel", equalTo(2));
    }

    @Test
    void nobodyButAnEducatorOfTheStudentSeesDrafts() {
        String piece = ownPiece(2);
        Actors.student().request().get(piece + "/judgement-drafts").then().statusCode(403);
        Actors.otherTeacher().request().get(piece + "/judgement-drafts").then().statusCode(404);
    }

    /** A piece of the student's own with their own view of it, for a competency nothing else is known of. */
    private static String ownPiece(int level) {
        MasteryScene.ensure();
        Database.run(
                "delete from app.competency_state where student_id = ? and competency_id = ?",
                Actor.STUDENT.id(),
                MasteryScene.RATIOS);
        Map<String, Object> body = MasteryScene.body(MasteryScene.RATIOS);
        body.put(SELF_LEVEL, List.of(Map.of("competencyId", MasteryScene.RATIOS, "level", level)));
        String piece = MasteryScene.submitted(Actors.student(), Actor.STUDENT.id(), body);
        Database.run(
                "delete from app.competency_state where student_id = ? and competency_id = ?",
                Actor.STUDENT.id(),
                MasteryScene.RATIOS);
        return piece;
    }

    private static Integer draft(String piece) {
        return drafts(piece).extract().path("items[0].level");
    }

    private static io.restassured.response.ValidatableResponse drafts(String piece) {
        return Actors.teacher()
                .request()
                .get(piece + "/judgement-drafts")
                .then()
                .statusCode(200);
    }

    private static long judgementsOf(UUID evidence) {
        return Database.<Long>one("select count(*) from app.judgement where evidence_id = ?", evidence);
    }
}
