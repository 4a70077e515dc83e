package org.trellis.profiles;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.trellis.profiles.Profile.confirms;
import static org.trellis.profiles.Profile.disputes;
import static org.trellis.profiles.Profile.edits;
import static org.trellis.profiles.Profile.entry;
import static org.trellis.profiles.Profile.retires;
import static org.trellis.profiles.Profile.says;
import static org.trellis.profiles.Profile.seenBy;
import static org.trellis.testkit.Actors.guardian;
import static org.trellis.testkit.Actors.student;
import static org.trellis.testkit.Actors.teacher;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProfileEntriesTest {

    @BeforeEach
    void startWithNothing() {
        Profile.empty();
    }

    @Test
    void whatTheStudentSaysIsConfirmedWhenItIsSaid() {
        student()
                .sending(entry("I take radios apart", "SHARED"))
                .post(Profile.URL + "/entries")
                .then()
                .statusCode(201)
                .body("status", equalTo("CONFIRMED"))
                .body("author.name", equalTo("Lucía Herrera"))
                .body("authorCapacity", equalTo("LEARNER"))
                .body("basis.kind", equalTo("CONVERSATION"))
                .body("text", equalTo("I take radios apart"));
    }

    @Test
    void aSuggestionIsConfirmedByTheStudentOnly() {
        String suggestion = says(teacher(), "Explains fractions to others");
        confirms(teacher(), suggestion).then().statusCode(403);
        confirms(guardian(), suggestion).then().statusCode(404);
        confirms(student(), suggestion).then().statusCode(201).body("status", equalTo("CONFIRMED"));
        seenBy(guardian()).then().body("entries.text", contains("Explains fractions to others"));
    }

    @Test
    void nobodyConfirmsWordsThatChangedMeanwhile() {
        String suggestion = says(teacher(), "Works fast");
        edits(teacher(), suggestion, Map.of("text", "Works too fast")).then().statusCode(200);
        student()
                .sending(Map.of("version", 0))
                .post(Profile.URL + "/entries/" + suggestion + "/confirmations")
                .then()
                .statusCode(409);
    }

    @Test
    void withoutBasisOrWordsItIsRefused() {
        Map<String, Object> baseless = entry("Likes maps", "SHARED");
        baseless.remove("basis");
        refused(baseless, "basis");
        Map<String, Object> wordless = entry(" ", "SHARED");
        refused(wordless, "text");
        Map<String, Object> emptyEvidence = entry("Likes maps", "SHARED");
        emptyEvidence.put("basis", Map.of("kind", "EVIDENCE", "evidenceIds", List.of()));
        refused(emptyEvidence, "basis.evidenceIds");
        refused(entry("Likes maps", "NAMED"), "namedReaderIds");
        refused(entry("Likes maps", "STUDENT_PRIVATE"), "visibility");
        seenBy(student()).then().body("entries", empty());
    }

    private static void refused(Map<String, Object> said, String field) {
        teacher()
                .sending(said)
                .post(Profile.URL + "/entries")
                .then()
                .statusCode(422)
                .body("violations.field", hasItem(field));
    }

    @Test
    void theAuthorIsTheCallerAndCannotBeClaimed() {
        Map<String, Object> claimed = entry("Likes maps", "SHARED");
        claimed.put("authorId", student().id());
        teacher().sending(claimed).post(Profile.URL + "/entries").then().statusCode(400);
    }

    @Test
    void editingNeedsTheVersionThatWasRead() {
        String own = says(student(), "Birds");
        String url = Profile.URL + "/entries/" + own;
        student().sending(Map.of("text", "Bees")).patch(url).then().statusCode(428);
        student()
                .sending(Map.of("text", "Bees"))
                .header("If-Match", "\"7\"")
                .patch(url)
                .then()
                .statusCode(412);
        edits(student(), own, Map.of("text", "Bees")).then().statusCode(200).body("text", equalTo("Bees"));
    }

    @Test
    void confirmedWordsAreTheStudentsToChange() {
        String suggestion = says(teacher(), "Draws to think");
        confirms(student(), suggestion);
        edits(teacher(), suggestion, Map.of("text", "Draws a lot")).then().statusCode(409);
        edits(guardian(), suggestion, Map.of("text", "Draws a lot")).then().statusCode(403);
        edits(student(), suggestion, Map.of("text", "I draw to think"))
                .then()
                .statusCode(200)
                .body("changedBy.name", equalTo("Lucía Herrera"));
    }

    @Test
    void narrowingIsFreeWideningNeedsTheAuthor() {
        String suggestion = says(teacher(), "Needs quiet to begin", "EDUCATORS");
        edits(student(), suggestion, Map.of("visibility", "SHARED")).then().statusCode(403);
        edits(teacher(), suggestion, Map.of("visibility", "SHARED")).then().statusCode(200);
        confirms(student(), suggestion);
        edits(student(), suggestion, Map.of("visibility", "EDUCATORS")).then().statusCode(200);
        edits(teacher(), suggestion, Map.of("visibility", "SHARED")).then().statusCode(409);
    }

    @Test
    void aDisputeStaysReadableUntilTheStudentSettlesIt() {
        String own = says(student(), "I like working alone");
        disputes(guardian(), own).then().statusCode(201).body("status", equalTo("DISPUTED"));
        disputes(guardian(), own).then().statusCode(409);
        edits(student(), own, Map.of("text", "I like quiet")).then().statusCode(409);
        confirms(teacher(), own).then().statusCode(403);
        confirms(student(), own).then().statusCode(201).body("status", equalTo("CONFIRMED"));
    }

    @Test
    void retiringEndsAnEntryForGood() {
        String suggestion = says(teacher(), "Likes chess");
        retires(guardian(), suggestion).then().statusCode(404);
        retires(student(), suggestion).then().statusCode(201).body("status", equalTo("RETIRED"));
        retires(student(), suggestion).then().statusCode(409);
        confirms(student(), suggestion).then().statusCode(409);
        seenBy(student()).then().body("entries", empty());
    }

    @Test
    void theProfileAnswersWithAVersion() {
        String before = seenBy(student()).header("ETag");
        says(student(), "Birds");
        String after = seenBy(student()).header("ETag");
        student()
                .request()
                .header("If-None-Match", before)
                .get(Profile.URL)
                .then()
                .statusCode(200);
        student()
                .request()
                .header("If-None-Match", after)
                .get(Profile.URL)
                .then()
                .statusCode(304);
    }
}
