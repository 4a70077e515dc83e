package org.trellis.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.platform.media.Films;
import org.trellis.platform.media.Pictures;
import org.trellis.platform.media.Pieces;
import org.trellis.platform.media.Sounds;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Actors;
import org.trellis.testkit.RealParts;

/** Comments that are spoken with a judgement or a return: kept whole or not at all, heard by who reads what they came with. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class SpokenCommentTest {

    private String piece;

    @BeforeEach
    void scene() {
        piece = shared();
    }

    @Test
    void aTeacherSpeaksInPlaceOfWritingAndTheVoiceComesBackInert() {
        SpokenScene.judge(piece, SpokenScene.recorded(Actors.teacher()))
                .statusCode(201)
                .body("comment", nullValue())
                .body("spoken.words", equalTo(SpokenScene.WORDS))
                .body("spoken.mediaType", equalTo("audio/wav"));
        String url = Actors.student()
                .request()
                .get(piece)
                .then()
                .body("judgements[0].spoken.words", equalTo(SpokenScene.WORDS))
                .body("feedback", hasSize(1))
                .body("feedback[0].spoken.words", equalTo(SpokenScene.WORDS))
                .extract()
                .path("feedback[0].spoken.url");
        byte[] back = Actors.student()
                .request()
                .get(url)
                .then()
                .statusCode(200)
                .header("Content-Type", "audio/wav")
                .header("Content-Disposition", "attachment; filename*=UTF-8''voice.wav")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cache-Control", "private, no-store")
                .extract()
                .asByteArray();
        assertThat(back).isEqualTo(Sounds.wav());
    }

    @Test
    void whoReadsTheJudgementHearsItAndNobodyElse() {
        String url = SpokenScene.heard(piece);
        for (Actor reader : List.of(Actors.student(), Actors.guardian(), Actors.teacher(), Actors.schoolLeader())) {
            reader.request().get(url).then().statusCode(200);
        }
        for (Actor stranger : List.of(
                Actors.classmate(),
                Actors.otherGuardian(),
                Actors.otherTeacher(),
                Actors.teacherOfOtherDistrict(),
                Actors.studentOfOtherDistrict())) {
            stranger.request().get(url).then().statusCode(404);
        }
        String other = shared();
        Actors.student().request().get(url.replace(piece, other)).then().statusCode(404);
        String unshared =
                MasteryScene.submitted(Actors.student(), Actor.STUDENT.id(), MasteryScene.body(MasteryScene.RATIOS));
        String quiet = SpokenScene.heard(unshared);
        Actors.guardian().request().get(quiet).then().statusCode(404);
        Actors.student().request().get(quiet).then().statusCode(200);
    }

    @Test
    void aClassmatesVoiceIsForTheStudentAndNotForFamilies() {
        String ask = AskScene.asked(piece, "PEER", Actors.classmate());
        String answer = SpokenScene.answer(Actors.classmate(), ask, SpokenScene.recorded(Actors.classmate()))
                .statusCode(201)
                .body("source", equalTo("PEER"))
                .extract()
                .asString();
        assertThat(answer)
                .as("who was asked is not told whose piece it is")
                .doesNotContain(Actor.STUDENT.id().toString());
        String url = Actors.student()
                .request()
                .get(piece)
                .then()
                .body("judgements[0].spoken.words", equalTo(SpokenScene.WORDS))
                .extract()
                .path("judgements[0].spoken.url");
        Actors.student().request().get(url).then().statusCode(200);
        Actors.teacher().request().get(url).then().statusCode(200);
        Actors.guardian().request().get(url).then().statusCode(404);
        Actors.classmate().request().get(url).then().statusCode(404);
    }

    @Test
    void aMentorsVoiceGoesToTheStudentWithTheFeedbackOnceAnEducatorLetsItCount() {
        String ask = AskScene.asked(piece, "MENTOR", Actors.partner());
        String judgement = SpokenScene.answer(Actors.partner(), ask, SpokenScene.recorded(Actors.partner()))
                .statusCode(201)
                .extract()
                .path("id");
        Actors.student().request().get(piece).then().body("feedback", empty());
        Actors.teacher()
                .sending("")
                .post(piece + "/judgements/" + judgement + "/confirmations")
                .then()
                .statusCode(201);
        String url = Actors.student()
                .request()
                .get(piece)
                .then()
                .body("feedback[0].spoken.words", equalTo(SpokenScene.WORDS))
                .extract()
                .path("feedback[0].spoken.url");
        Actors.guardian().request().get(url).then().statusCode(200);
    }

    @Test
    void workGoesBackWithAVoiceAndTheNextStepStaysInWriting() {
        Map<String, Object> spoken = SpokenScene.recorded(Actors.teacher());
        Actors.teacher()
                .sending(Map.of("spoken", spoken))
                .post(piece + "/returns")
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("nextStep"));
        String url = Actors.teacher()
                .sending(Map.of("nextStep", "Say how you know.", "spoken", spoken))
                .post(piece + "/returns")
                .then()
                .statusCode(201)
                .body("feedback[0].spoken.words", equalTo(SpokenScene.WORDS))
                .extract()
                .path("feedback[0].spoken.url");
        Actors.student().request().get(url).then().statusCode(200);
    }

    @Test
    void whatCannotBeTakenIsRefusedAndNothingIsHalfWritten() {
        Actor teacher = Actors.teacher();
        refuse(SpokenScene.recorded(teacher, "voice.webm", Pictures.png()), 422, "media-disguised");
        refuse(SpokenScene.recorded(teacher, "voice.wav", "a letter".getBytes()), 422, "media-type-refused");
        refuse(SpokenScene.recorded(teacher, "photo.png", Pictures.png()), 422, "media-kind-unwanted");
        refuse(SpokenScene.recorded(teacher, "voice.webm", Films.recordedWebm(130)), 422, "media-too-long");
        refuse(SpokenScene.recorded(Actors.otherTeacher()), 404, "not-found");
        String half = Pieces.begun(teacher, "voice.wav", 800);
        refuse(Map.of("upload", half.substring(half.lastIndexOf('/') + 1), "words", "Half"), 409, "upload-unfinished");
        Map<String, Object> good = SpokenScene.recorded(teacher);
        refuse(Map.of("upload", good.get("upload"), "words", " "), 422, "invalid");
        SpokenScene.judge(piece, good).statusCode(201);
        assertThat(SpokenScene.kept(piece)).as("control: the good one is kept").isEqualTo(1);
        SpokenScene.judge(piece, good).statusCode(409).body("type", endsWith("upload-used"));
    }

    @Test
    void nobodySpeaksWhereNobodyWouldListen() {
        Actors.student()
                .sending(Map.of(
                        "competencyId",
                        MasteryScene.RATIOS,
                        "level",
                        3,
                        "spoken",
                        SpokenScene.recorded(Actors.student())))
                .post(piece + "/judgements")
                .then()
                .statusCode(422)
                .body("type", endsWith("nobody-listens"));
        String ask = AskScene.secondReading(piece, 2);
        SpokenScene.answer(Actors.otherTeacher(), ask, SpokenScene.recorded(Actors.otherTeacher()))
                .statusCode(422)
                .body("type", endsWith("nobody-listens"));
        AskScene.answer(Actors.otherTeacher(), ask, 3).statusCode(201);
    }

    @Test
    void whatWasSaidStaysWhenAPieceIsTakenOutOfTheCount() {
        String url = SpokenScene.heard(piece);
        Actors.teacher()
                .sending(Map.of("reason", "It was a classmate's poster."))
                .post(piece + "/retractions")
                .then()
                .statusCode(201);
        Actors.student().request().get(url).then().statusCode(200);
    }

    private void refuse(Map<String, Object> spoken, int status, String problem) {
        SpokenScene.judge(piece, spoken).statusCode(status).body("type", endsWith(problem));
        assertThat(SpokenScene.kept(piece)).isZero();
        Actors.teacher()
                .request()
                .get(piece)
                .then()
                .body("status", equalTo("SUBMITTED"))
                .body("judgements", empty())
                .body("feedback", empty());
    }

    private static String shared() {
        Map<String, Object> body = MasteryScene.body(MasteryScene.RATIOS);
        body.put("visibility", "SHARED");
        return MasteryScene.submitted(Actors.student(), Actor.STUDENT.id(), body);
    }
}
