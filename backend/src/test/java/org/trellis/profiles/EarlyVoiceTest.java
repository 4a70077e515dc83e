package org.trellis.profiles;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.profiles.Profile.agrees;
import static org.trellis.profiles.Profile.proposes;
import static org.trellis.profiles.Profile.says;
import static org.trellis.profiles.Profile.seenBy;
import static org.trellis.profiles.Profile.withdraws;
import static org.trellis.testkit.Actors.guardian;
import static org.trellis.testkit.Actors.otherGuardian;
import static org.trellis.testkit.Actors.otherTeacher;
import static org.trellis.testkit.Actors.schoolLeader;
import static org.trellis.testkit.Actors.student;
import static org.trellis.testkit.Actors.teacher;
import static org.trellis.testkit.Actors.teacherOfOtherDistrict;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.trellis.platform.media.Pictures;
import org.trellis.testkit.Actor;

/** Up to grade 2 a student agrees by voice: recorded by one educator, agreed to by another, and never without the recording. */
@QuarkusTest
class EarlyVoiceTest {

    @BeforeEach
    void inGradeOne() {
        Profile.empty();
        EarlyVoice.grade("01");
    }

    @AfterEach
    void backInGradeSix() {
        EarlyVoice.grade("06");
    }

    @Test
    @Tag("F1")
    void theVoiceIsTheLearnersSideAndAnotherEducatorTheOther() {
        String version = proposed();
        Guests.aideOfLucia(otherTeacher(), () -> {
            EarlyVoice.agrees(teacher(), version)
                    .then()
                    .statusCode(201)
                    .body("status", equalTo("PROPOSED"))
                    .body("agreements[0].capacity", equalTo("LEARNER"))
                    .body("agreements[0].actor.id", equalTo(student().id().toString()))
                    .body("agreements[0].recordedBy.id", equalTo(teacher().id().toString()))
                    .body("agreements[0].recording.words", equalTo("Yes, that is me"));
            agrees(teacher()).then().statusCode(409).body("type", containsString("both-sides-alone"));
            agrees(otherTeacher()).then().statusCode(201).body("status", equalTo("AGREED"));
        });
        System.out.println("FIGURE F1 a voice and one educator: not agreed; a voice, its recorder and another: agreed");
    }

    @Test
    @Tag("F1")
    void whoAgreesAsTheEducatorDoesNotRecordTheOtherSide() {
        String version = proposed();
        agrees(teacher());
        EarlyVoice.agrees(teacher(), version).then().statusCode(409).body("type", containsString("both-sides-alone"));
        Guests.aideOfLucia(
                otherTeacher(),
                () -> EarlyVoice.agrees(otherTeacher(), version)
                        .then()
                        .statusCode(201)
                        .body("status", equalTo("AGREED")));
        EarlyVoice.agrees(teacher(), version)
                .then()
                .statusCode(409)
                .body("type", containsString("profile-already-agreed"));
    }

    @Test
    void neverBlank() {
        String version = proposed();
        String url = Profile.URL + "/versions/" + version + "/recorded-agreements";
        String hash = seenBy(teacher()).path("proposed.hash");
        teacher()
                .request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("hash", hash)
                .multiPart("words", "Yes")
                .post(url)
                .then()
                .statusCode(422)
                .body("violations.field", contains("file"));
        EarlyVoice.agrees(teacher(), version, "voice.wav", new byte[0]).then().statusCode(422);
        EarlyVoice.agrees(teacher(), version, "face.png", Pictures.png())
                .then()
                .statusCode(422)
                .body("detail", containsString("\"face.png\" is image/png"));
    }

    @Test
    void fromGradeThreeOnNobodyRecordsIt() {
        String version = proposed();
        for (String grade : List.of("03", "12", "")) {
            EarlyVoice.grade(grade);
            EarlyVoice.agrees(teacher(), version)
                    .then()
                    .statusCode(409)
                    .body("type", containsString("student-speaks-alone"));
        }
        EarlyVoice.grade("KG");
        EarlyVoice.agrees(teacher(), version).then().statusCode(201);
    }

    @Test
    void onlyAnEducatorOfTheStudentRecords() {
        String version = proposed();
        EarlyVoice.agrees(student(), version).then().statusCode(403);
        EarlyVoice.agrees(guardian(), version).then().statusCode(403);
        EarlyVoice.agrees(schoolLeader(), version).then().statusCode(403);
        for (Actor stranger : List.of(otherTeacher(), teacherOfOtherDistrict())) {
            EarlyVoice.agrees(stranger, version).then().statusCode(404);
        }
        seenBy(student()).then().body("proposed.agreements.size()", equalTo(0));
    }

    @Test
    void theRecorderOrTheStudentTakesItBack() {
        Response version = proposes(studentSays("Birds"));
        EarlyVoice.agrees(teacher(), version.path("id"));
        withdraws(teacher(), version).then().statusCode(201).body("agreements.status", contains("WITHDRAWN"));
        EarlyVoice.agrees(teacher(), version.path("id"));
        withdraws(student(), version).then().statusCode(201);
    }

    @Test
    void theVoiceIsHeardByWhoReadsTheWholeVersion() {
        says(student(), "Birds");
        says(student(), "My father moved out", "EDUCATORS");
        String version = proposes(teacher()).path("id");
        String recording = EarlyVoice.agrees(teacher(), version).path("agreements[0].recording.id");
        String url = Profile.URL + "/versions/" + version + "/recordings/" + recording;
        teacher().request().get(url).then().statusCode(200).header("Content-Type", "audio/wav");
        student().request().get(url).then().statusCode(200);
        for (Actor kept : List.of(guardian(), otherGuardian(), otherTeacher(), teacherOfOtherDistrict())) {
            kept.request().get(url).then().statusCode(404);
        }
        seenBy(guardian())
                .then()
                .body("proposed.agreements[0].recordedBy", notNullValue())
                .body("proposed.agreements[0].recording", nullValue());
    }

    @Test
    void aSuggestionIsConfirmedByVoiceToo() {
        String suggestion = says(teacher(), "Explains well");
        Response said = EarlyVoice.confirms(teacher(), suggestion, 0);
        said.then()
                .statusCode(201)
                .body("status", equalTo("CONFIRMED"))
                .body("confirmation.altText", equalTo("Yes, that is me"));
        teacher().request().get(said.header("Location")).then().statusCode(200);
        EarlyVoice.confirms(teacher(), suggestion, 1)
                .then()
                .statusCode(409)
                .body("type", containsString("entry-confirmed"));
        String other = says(teacher(), "Likes maps");
        EarlyVoice.confirms(teacher(), other, 7).then().statusCode(409).body("type", containsString("entry-changed"));
        EarlyVoice.grade("06");
        EarlyVoice.confirms(teacher(), other, 0).then().statusCode(409);
        EarlyVoice.confirms(guardian(), other, 0).then().statusCode(403);
        EarlyVoice.confirms(otherTeacher(), other, 0).then().statusCode(404);
    }

    private static String proposed() {
        return proposes(studentSays("Birds")).path("id");
    }

    private static Actor studentSays(String text) {
        says(student(), text);
        return student();
    }
}
