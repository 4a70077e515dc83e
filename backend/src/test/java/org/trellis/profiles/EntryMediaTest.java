package org.trellis.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.profiles.Profile.agrees;
import static org.trellis.profiles.Profile.confirms;
import static org.trellis.profiles.Profile.edits;
import static org.trellis.profiles.Profile.proposes;
import static org.trellis.profiles.Profile.says;
import static org.trellis.profiles.Profile.seenBy;
import static org.trellis.profiles.Profile.shows;
import static org.trellis.testkit.Actors.guardian;
import static org.trellis.testkit.Actors.otherGuardian;
import static org.trellis.testkit.Actors.otherTeacher;
import static org.trellis.testkit.Actors.student;
import static org.trellis.testkit.Actors.teacher;
import static org.trellis.testkit.Actors.teacherOfOtherDistrict;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.platform.media.Pictures;
import org.trellis.platform.media.Sounds;
import org.trellis.testkit.Actor;

/** An entry as a picture or a voice: cleaned, inert, seen by whom the entry is seen, and part of what is agreed on. */
@QuarkusTest
class EntryMediaTest {

    private String entry = "";

    @BeforeEach
    void startWithOneEntry() {
        Profile.empty();
        entry = says(student(), "I draw owls");
    }

    @Test
    void aPictureIsKeptWithoutWhatWasHiddenInItAndComesBackInert() {
        Response shown = shows(student(), entry, "../owl.png", Pictures.pngWithSecret());
        shown.then()
                .statusCode(201)
                .body("text", equalTo("I draw owls"))
                .body("media.mediaType", equalTo("image/png"))
                .body("media.altText", equalTo("What is in it"));
        byte[] back = student()
                .request()
                .get(shown.header("Location"))
                .then()
                .statusCode(200)
                .header("Content-Type", "image/png")
                .header("Content-Disposition", "attachment; filename*=UTF-8''owl.png")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cache-Control", "private, no-store")
                .extract()
                .asByteArray();
        assertThat(new String(back, StandardCharsets.ISO_8859_1)).doesNotContain(Pictures.SECRET);
    }

    @Test
    void whoSeesTheEntrySeesThePictureAndNobodyElse() {
        String url = shows(student(), entry, "owl.png", Pictures.png()).header("Location");
        for (Actor reader : List.of(teacher(), guardian())) {
            reader.request().get(url).then().statusCode(200);
        }
        for (Actor stranger : List.of(otherTeacher(), otherGuardian(), teacherOfOtherDistrict())) {
            stranger.request().get(url).then().statusCode(404);
        }
        edits(student(), entry, Map.of("visibility", "EDUCATORS")).then().statusCode(200);
        guardian().request().get(url).then().statusCode(404);
        teacher().request().get(url).then().statusCode(200);
        edits(student(), entry, Map.of("visibility", "STUDENT_PRIVATE")).then().statusCode(200);
        teacher().request().get(url).then().statusCode(404);
    }

    @Test
    void aSuggestedVoiceIsBetweenItsAuthorAndTheStudentUntilSheSaysYes() {
        String suggestion = says(teacher(), "Explains well");
        String url = shows(teacher(), suggestion, "voice.wav", Sounds.wav()).header("Location");
        guardian().request().get(url).then().statusCode(404);
        student().request().get(url).then().statusCode(200).header("Content-Type", "audio/wav");
        confirms(student(), suggestion).then().statusCode(201).body("media.mediaType", equalTo("audio/wav"));
        guardian().request().get(url).then().statusCode(200);
        shows(teacher(), suggestion, "other.wav", Sounds.wav())
                .then()
                .statusCode(409)
                .body("type", containsString("entry-confirmed"));
    }

    @Test
    void onlyThePictureOfThisEntryIsAtItsAddress() {
        String url = shows(student(), entry, "owl.png", Pictures.png()).header("Location");
        String other = says(student(), "Maps");
        student().request().get(url.replace(entry, other)).then().statusCode(404);
        shows(guardian(), entry, "owl.png", Pictures.png()).then().statusCode(403);
        shows(otherGuardian(), entry, "owl.png", Pictures.png()).then().statusCode(404);
    }

    @Test
    void whatCannotBeTakenIsRefusedByName() {
        shows(student(), entry, "owl.png", Pictures.jpeg())
                .then()
                .statusCode(422)
                .body("type", containsString("media-disguised"))
                .body("detail", equalTo("\"owl.png\" says it is one kind of file, but its content is image/jpeg."));
        shows(student(), entry, "big.png", new byte[20_000_001])
                .then()
                .statusCode(413)
                .body("detail", equalTo("\"big.png\" is too large. A file may have at most 20 MB."));
        shows(student(), entry, "plan.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII))
                .then()
                .statusCode(422)
                .body("detail", equalTo("\"plan.pdf\" is application/pdf, and that is not a kind that is taken here."));
        shows(student(), entry, "none.png", new byte[0]).then().statusCode(422);
        seenBy(student()).then().body("entries[0].media", nullValue());
    }

    @Test
    void aPictureNeedsWordsForWhomItCannotReach() {
        student()
                .uploading("owl.png", Pictures.png())
                .multiPart("altText", " ")
                .post(Profile.URL + "/entries/" + entry + "/media")
                .then()
                .statusCode(422)
                .body("violations.field", equalTo(List.of("altText")));
        student()
                .request()
                .header("Idempotency-Key", java.util.UUID.randomUUID().toString())
                .multiPart("altText", "An owl")
                .post(Profile.URL + "/entries/" + entry + "/media")
                .then()
                .statusCode(422)
                .body("violations.field", equalTo(List.of("file")));
        Map<String, Object> wordless = Profile.entry(" ", "SHARED");
        student().sending(wordless).post(Profile.URL + "/entries").then().statusCode(422);
    }

    @Test
    void anotherPictureVoidsTheYesAndTheAgreedVersionKeepsItsOwn() {
        String first = shows(student(), entry, "owl.png", Pictures.png()).path("media.sha256");
        proposes(student());
        agrees(student());
        Response second = shows(student(), entry, "owl.gif", Pictures.gif());
        seenBy(student())
                .then()
                .body("proposed.agreements.status", equalTo(List.of("VOID")))
                .body("proposed.content", containsString(second.path("media.sha256")))
                .body("proposed.content", not(containsString(first)));
        agrees(student());
        Response agreed = agrees(teacher());
        agreed.then().body("status", equalTo("AGREED")).body("entries[0].media.mediaType", equalTo("image/gif"));
        Instant then = Instant.now();

        shows(student(), entry, "owl.jpg", Pictures.jpeg()).then().statusCode(201);
        seenBy(teacher())
                .then()
                .body("changesSinceAgreed", equalTo(1))
                .body("entries[0].media.mediaType", equalTo("image/jpeg"))
                .body("agreed.entries[0].media.mediaType", equalTo("image/gif"));
        teacher()
                .request()
                .get(second.header("Location"))
                .then()
                .statusCode(200)
                .contentType("image/gif");
        teacher()
                .request()
                .queryParam("asOf", then.toString())
                .get(Profile.URL)
                .then()
                .body("entries[0].media.mediaType", equalTo("image/gif"));
    }
}
