package org.trellis.profiles;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.profiles.Profile.agrees;
import static org.trellis.profiles.Profile.edits;
import static org.trellis.profiles.Profile.entry;
import static org.trellis.profiles.Profile.proposes;
import static org.trellis.profiles.Profile.says;
import static org.trellis.profiles.Profile.seenBy;
import static org.trellis.testkit.Actors.classmate;
import static org.trellis.testkit.Actors.districtAdmin;
import static org.trellis.testkit.Actors.guardian;
import static org.trellis.testkit.Actors.otherGuardian;
import static org.trellis.testkit.Actors.otherTeacher;
import static org.trellis.testkit.Actors.schoolLeader;
import static org.trellis.testkit.Actors.student;
import static org.trellis.testkit.Actors.teacher;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.testkit.Actor;

@QuarkusTest
class ProfileVisibilityTest {

    @BeforeEach
    void startWithNothing() {
        Profile.empty();
    }

    @Test
    void everyoneReadsWhatIsMeantForThem() {
        says(student(), "for all", "SHARED");
        says(student(), "for teachers", "EDUCATORS");
        says(student(), "for me", "STUDENT_PRIVATE");
        saysTo(named("for Rosa", guardian()));
        reads(student(), "for all", "for teachers", "for me", "for Rosa");
        reads(teacher(), "for all", "for teachers");
        reads(schoolLeader(), "for all", "for teachers");
        reads(guardian(), "for all", "for Rosa");
        reads(districtAdmin(), "for all");
    }

    @Test
    void onlyTheNamedEducatorReadsWhatNamesHer() {
        Guests.aideOfLucia(otherTeacher(), () -> {
            saysTo(named("for Ms. Reyes", teacher()));
            reads(teacher(), "for Ms. Reyes");
            reads(otherTeacher());
            reads(student(), "for Ms. Reyes");
            reads(schoolLeader());
            reads(guardian());
        });
    }

    @Test
    void strangersAreNotNamed() {
        for (Actor stranger : List.of(otherTeacher(), otherGuardian(), classmate())) {
            student()
                    .sending(named("for a stranger", stranger))
                    .post(Profile.URL + "/entries")
                    .then()
                    .statusCode(422)
                    .body("violations.field", contains("namedReaderIds"));
        }
        otherTeacher()
                .sending(named("hello", otherTeacher()))
                .post(Profile.URL + "/entries")
                .then()
                .statusCode(404);
    }

    @Test
    void aSuggestionIsBetweenItsAuthorAndTheStudent() {
        String fromHome = says(guardian(), "Cooks with her aunt");
        reads(student(), "Cooks with her aunt");
        reads(guardian(), "Cooks with her aunt");
        reads(teacher());
        reads(schoolLeader());
        teacher().request().get(Profile.URL + "/entries/" + fromHome).then().statusCode(404);
        Profile.disputes(teacher(), fromHome).then().statusCode(404);
    }

    @Test
    void whatIsHiddenLeavesNoHint() {
        says(student(), "for all", "SHARED");
        says(student(), "for me", "STUDENT_PRIVATE");
        seenBy(teacher()).then().body("changesSinceAgreed", equalTo(1));
    }

    @Test
    void aVersionHoldsOnlyWhatBothSidesRead() {
        says(student(), "for all", "SHARED");
        says(student(), "for me", "STUDENT_PRIVATE");
        saysTo(named("for Rosa", guardian()));
        proposes(student()).then().body("entries.text", contains("for all"));
    }

    @Test
    void narrowingReachesIntoAgreedVersions() {
        String entry = says(student(), "My father moved out", "SHARED");
        says(student(), "Birds", "SHARED");
        proposes(student());
        agrees(student());
        agrees(teacher()).then().body("status", equalTo("AGREED"));
        edits(student(), entry, Map.of("visibility", "EDUCATORS")).then().statusCode(200);
        seenBy(guardian()).then().body("agreed.entries.text", contains("Birds")).body("agreed.content", nullValue());
        seenBy(teacher()).then().body("agreed.entries.text", containsInAnyOrder("My father moved out", "Birds"));
    }

    private static Map<String, Object> named(String text, Actor reader) {
        Map<String, Object> said = entry(text, "NAMED");
        said.put("namedReaderIds", List.of(reader.id()));
        return said;
    }

    private static void saysTo(Map<String, Object> said) {
        student().sending(said).post(Profile.URL + "/entries").then().statusCode(201);
    }

    private static void reads(Actor reader, String... texts) {
        seenBy(reader).then().statusCode(200).body("entries.text", containsInAnyOrder(texts));
    }
}
