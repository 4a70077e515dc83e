package org.trellis.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Database;
import org.trellis.testkit.RealParts;

/** Students, families, classmates, mentors and programs say what they see; what counts is said by an educator. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class OthersJudgeTest {

    private static final UUID LUCIA = Actor.STUDENT.id();
    private static final Random CHANCE = new Random(15);
    private String piece;

    @BeforeEach
    void scene() {
        Map<String, Object> body = MasteryScene.body(MasteryScene.RATIOS);
        body.put("visibility", "SHARED");
        piece = MasteryScene.submitted(Actors.student(), LUCIA, body);
    }

    @Test
    @Tag("F15")
    void whatStudentsAndFamiliesSayChangesNoState() {
        String before = AskScene.state(LUCIA);
        long log = logged();
        int said = 0;
        for (int i = 0; i < 20; i++) {
            judge(Actors.student(), CHANCE.nextInt(5), 201);
            judge(Actors.guardian(), CHANCE.nextInt(5), 403);
            said += 2;
        }
        assertThat(AskScene.state(LUCIA)).isEqualTo(before);
        assertThat(logged()).isEqualTo(log);
        Actors.teacher()
                .request()
                .get(piece)
                .then()
                .body("selfLevels.size()", equalTo(1))
                .body("judgements", empty())
                .body("status", equalTo("SUBMITTED"));
        System.out.printf("FIGURE F15 %d levels by a student and a family, 0 states changed%n", said);
    }

    @Test
    @Tag("F15")
    void aTeachersJudgementWouldBeSeenThere() {
        String before = AskScene.state(LUCIA);
        judge(Actors.teacher(), 2, 201);
        assertThat(AskScene.state(LUCIA)).as("control").isNotEqualTo(before);
    }

    @Test
    void nobodyJudgesForStudentsTheyHaveNothingToDoWith() {
        judge(Actors.otherGuardian(), 2, 404);
        judge(Actors.otherTeacher(), 2, 404);
        judge(Actors.classmate(), 2, 404);
        judge(Actors.teacherOfOtherDistrict(), 2, 404);
        judge(Actors.partner(), 2, 403);
    }

    @Test
    void aClassmateSeesThePieceTheyWereAskedAboutAndNothingElse() {
        AskScene.ask(Actors.student(), piece, "PEER", Actors.otherStudent()).statusCode(422);
        AskScene.ask(Actors.student(), piece, "SECOND", Actors.otherTeacher()).statusCode(403);
        AskScene.ask(Actors.guardian(), piece, "PEER", Actors.classmate()).statusCode(403);
        String ask = "/api/v1/asks/"
                + AskScene.ask(Actors.student(), piece, "PEER", Actors.classmate())
                        .statusCode(201)
                        .extract()
                        .path("id");
        AskScene.ask(Actors.student(), piece, "PEER", Actors.classmate()).statusCode(409);
        Actors.classmate()
                .request()
                .get(ask)
                .then()
                .statusCode(200)
                .body("piece.title", equalTo("Ratio poster"))
                .body("piece.studentId", nullValue())
                .body("piece.judgements", nullValue());
        Actors.classmate().request().get(piece).then().statusCode(404);
        Actors.classmate()
                .request()
                .get("/api/v1/students/" + LUCIA + "/state")
                .then()
                .statusCode(404);
        for (Actor other : new Actor[] {Actors.student(), Actors.otherStudent(), Actors.studentOfOtherDistrict()}) {
            other.request().get(ask).then().statusCode(404);
            AskScene.answer(other, ask, 3).statusCode(404);
        }
        String record = Database.one(
                "select outcome from app.access_record where actor_id = ? and ? = any(subject_ids) order by id desc limit 1",
                Actor.CLASSMATE.id(),
                LUCIA);
        assertThat(record).as("the student can see who looked").isNotNull();
    }

    @Test
    void aClassmatesWordEntersTheEstimateAndNotTheRule() {
        UUID student = MasteryScene.newStudent();
        MasteryScene.judge(AskScene.piece(student), MasteryScene.RATIOS, 2).statusCode(201);
        Double before = skillMean(student);
        String second = AskScene.piece(student);
        String ask = AskScene.asked(second, "PEER", Actors.classmate());
        AskScene.answer(Actors.classmate(), ask, 9).statusCode(422);
        AskScene.answer(Actors.classmate(), ask, 4).statusCode(201).body("source", equalTo("PEER"));
        AskScene.answer(Actors.classmate(), ask, 1).statusCode(409);
        Actors.classmate().request().get(ask).then().statusCode(404);
        assertThat(skillMean(student)).isGreaterThan(before);
        Actors.teacher()
                .request()
                .get("/api/v1/students/" + student + "/state")
                .then()
                .body("items[0].evidenceCount", equalTo(1))
                .body("items[0].level", equalTo(2))
                .body("items[0].waitingCount", equalTo(1));
        Actors.teacher().request().get(second).then().body("judgements.source", contains("PEER"));
    }

    @Test
    void aFamilyDoesNotReadWhatOtherPeoplesChildrenSaid() {
        AskScene.answer(Actors.classmate(), AskScene.asked(piece, "PEER", Actors.classmate()), 3)
                .statusCode(201);
        Actors.student().request().get(piece).then().body("judgements.source", contains("PEER"));
        Actors.guardian().request().get(piece).then().statusCode(200).body("judgements", empty());
        Actors.guardian()
                .request()
                .get("/api/v1/students/" + LUCIA + "/evidence")
                .then()
                .body(
                        "items.judgements.flatten().by.name",
                        not(hasItem(Actors.classmate().displayName())));
    }

    @Test
    void aMentorsJudgementCountsOnceAnEducatorConfirmsIt() {
        UUID student = MasteryScene.newStudent();
        String own = AskScene.piece(student);
        String ask = AskScene.asked(own, "MENTOR", Actors.partner());
        AskScene.ask(Actors.teacher(), own, "MENTOR", Actors.classmate()).statusCode(422);
        String judgement = AskScene.answer(Actors.partner(), ask, 3)
                .statusCode(201)
                .body("source", equalTo("MENTOR"))
                .extract()
                .path("id");
        expectPieces(student, 0);
        String confirmation = own + "/judgements/" + judgement + "/confirmations";
        Actors.otherTeacher().sending("").post(confirmation).then().statusCode(404);
        Actors.teacher().sending("").post(confirmation).then().statusCode(201).body("status", equalTo("CONFIRMED"));
        Actors.teacher().sending("").post(confirmation).then().statusCode(409);
        expectPieces(student, 1);
        Actors.teacher().request().get(own).then().body("status", equalTo("ACCEPTED"));
    }

    @Test
    void whatAProgramScoredCountsOnceAnEducatorConfirmsItAndNeverOverATeacher() {
        UUID student = MasteryScene.newStudent();
        String first = AskScene.piece(student);
        String noted = tool(first);
        expectPieces(student, 0);
        Actors.teacher()
                .sending("")
                .post(first + "/judgements/" + noted + "/confirmations")
                .then()
                .statusCode(201)
                .body("tool", equalTo("Quiz"));
        expectPieces(student, 1);
        String second = AskScene.piece(student);
        String late = tool(second);
        MasteryScene.judge(second, MasteryScene.RATIOS, 2).statusCode(201);
        Actors.teacher()
                .sending("")
                .post(second + "/judgements/" + late + "/confirmations")
                .then()
                .statusCode(409);
        Actors.student()
                .sending(Map.of("competencyId", MasteryScene.RATIOS, "level", 4, "tool", "Quiz"))
                .post(piece + "/judgements")
                .then()
                .statusCode(403);
    }

    @Test
    void anAskedPersonMayRatherNot() {
        String ask = AskScene.asked(piece, "PEER", Actors.classmate());
        String id = ask.substring(ask.lastIndexOf('/') + 1);
        Actors.classmate().request().get("/api/v1/asks").then().body("items.id", hasItem(id));
        Actors.classmate()
                .sending(Map.of("reason", "We are not talking right now."))
                .post(ask + "/declines")
                .then()
                .statusCode(201);
        Actors.student()
                .request()
                .get(piece + "/asks")
                .then()
                .body("items[0].status", equalTo("DECLINED"))
                .body("items[0].declineReason", equalTo("We are not talking right now."));
        Actors.classmate().request().get("/api/v1/asks").then().body("items.id", not(hasItem(id)));
        AskScene.answer(Actors.classmate(), ask, 2).statusCode(409);
    }

    @Test
    void whoCouldBeAskedIsTheirNameAndNothingElse() {
        String list = "/api/v1/students/" + LUCIA + "/askable?as=";
        Actors.student()
                .request()
                .get(list + "PEER&q=wei")
                .then()
                .statusCode(200)
                .body("items.name", contains(Actor.CLASSMATE.displayName()))
                .body("items[0].keySet()", containsInAnyOrder("id", "name", "initials"));
        Actors.student().request().get(list + "MENTOR").then().statusCode(403);
        Actors.student().request().get(list + "PANEL").then().statusCode(403);
        Actors.student()
                .request()
                .get("/api/v1/students/" + LUCIA + "/askable")
                .then()
                .statusCode(422);
        Actors.teacher()
                .request()
                .get(list + "MENTOR&q=vale")
                .then()
                .body("items.name", contains(Actor.PARTNER.displayName()));
        Actors.teacher()
                .request()
                .get(list + "SECOND")
                .then()
                .body("items.name", hasItem(Actor.OTHER_TEACHER.displayName()))
                .body("items.name", not(hasItem(Actor.TEACHER.displayName())))
                .body("items.name", not(hasItem(Actor.OTHER_DISTRICT_TEACHER.displayName())))
                .body("items.name", not(hasItem(Actor.STUDENT.displayName())));
    }

    private void judge(Actor by, int level, int status) {
        by.sending(Map.of("competencyId", MasteryScene.RATIOS, "level", level))
                .post(piece + "/judgements")
                .then()
                .statusCode(status);
    }

    private static String tool(String path) {
        return Actors.teacher()
                .sending(Map.of("competencyId", MasteryScene.RATIOS, "level", 3, "tool", "Quiz"))
                .post(path + "/judgements")
                .then()
                .statusCode(201)
                .body("source", equalTo("TOOL"))
                .extract()
                .path("id");
    }

    private static void expectPieces(UUID student, int count) {
        Actors.teacher()
                .request()
                .get("/api/v1/students/" + student + "/state")
                .then()
                .body("items[0].evidenceCount", equalTo(count));
    }

    private static Double skillMean(UUID student) {
        return Database.one(
                "select skill_mean + learner_mean from app.competency_state where student_id = ? and competency_id = ?",
                student,
                MasteryScene.RATIOS);
    }

    private static long logged() {
        return Database.<Long>one("select count(*) from app.mastery_log where student_id = ?", LUCIA);
    }
}
