package org.trellis.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.platform.media.Pictures;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Database;
import org.trellis.testkit.RealParts;

/** Work made together: nothing counts for a partner who has not said which part was theirs, and names are not for everybody. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class GroupWorkTest {

    private static final UUID LUCIA = Actor.STUDENT.id();
    private static final UUID WEI = Actor.CLASSMATE.id();
    private String piece;
    private String id;

    @BeforeEach
    void scene() {
        Map<String, Object> body = MasteryScene.body(MasteryScene.RATIOS);
        body.put("visibility", "SHARED");
        body.put("reflection", "I was proud.");
        piece = MasteryScene.draft(Actors.student(), LUCIA, body);
        id = piece.substring(piece.lastIndexOf('/') + 1);
    }

    @Test
    void itCountsForAPartnerOnceTheySayWhichPartWasTheirs() {
        Actors.student()
                .request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("file", "a.png", Pictures.png(), "image/png")
                .multiPart("altText", "Our poster")
                .post(piece + "/media")
                .then()
                .statusCode(201);
        name(Actors.student(), false, 201).body("support", equalTo("GROUP")).body("partners.status", contains("ASKED"));
        requests(Actors.classmate()).body("items.id", not(hasItem(id)));
        submit();
        long before = pieces(WEI);
        String file = requests(Actors.classmate())
                .body("items.find { it.id == '" + id + "' }.from.name", equalTo("Lucía Herrera"))
                .extract()
                .path("items.find { it.id == '" + id + "' }.media[0].url");
        Actors.classmate().request().get(file).then().statusCode(200);
        assertThat(pieces(WEI)).as("being named is no evidence").isEqualTo(before);

        answer(Actors.classmate(), Map.of("mine", true, "part", " "), 422);
        String own = answer(Actors.classmate(), Map.of("mine", true, "part", "I drew the table."), 201)
                .body("ownEvidenceId", notNullValue())
                .extract()
                .path("ownEvidenceId");
        answer(Actors.classmate(), Map.of("mine", false), 409);
        Actors.teacher()
                .request()
                .get("/api/v1/students/" + WEI + "/evidence/" + own)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("reflection", equalTo("I drew the table."))
                .body("media", hasSize(1))
                .body("partners.person.name", contains("Lucía Herrera"));
        MasteryScene.judge("/api/v1/students/" + WEI + "/evidence/" + own, MasteryScene.RATIOS, 3)
                .statusCode(201);
        Actors.teacher().request().get(piece).then().body("status", equalTo("SUBMITTED"));
    }

    @Test
    void aPartnerMayDeclineAndNothingBecomesTheirs() {
        name(Actors.student(), false, 201);
        submit();
        long before = pieces(WEI);
        answer(Actors.classmate(), Map.of("mine", false), 201).body("ownEvidenceId", nullValue());
        assertThat(pieces(WEI)).isEqualTo(before);
        Actors.student().request().get(piece).then().body("partners.status", contains("DECLINED"));
    }

    @Test
    void familiesReadNamesOnlyWithConsent() {
        name(Actors.student(), false, 201);
        submit();
        guardianSees().body("partners[0].person", nullValue()).body("partners[0].status", equalTo("ASKED"));
        answer(Actors.classmate(), Map.of("mine", true, "part", "The table."), 201);
        guardianSees().body("partners[0].person", nullValue());
        Actors.guardian()
                .request()
                .get("/api/v1/students/" + LUCIA + "/evidence")
                .then()
                .body(not(containsString(Actors.classmate().displayName())));
        Actors.student().request().get(piece).then().body("partners.person.name", contains("Wei Zhang"));

        scene();
        name(Actors.student(), false, 201);
        submit();
        answer(Actors.classmate(), Map.of("mine", true, "part", "The table.", "showsMyName", true), 201);
        guardianSees().body("partners[0].person.name", equalTo("Wei Zhang"));
    }

    @Test
    void onlyTheStudentNamesClassmatesAndOnlyWhileItIsADraft() {
        name(Actors.guardian(), false, 404);
        name(Actors.teacher(), false, 404);
        name(Actors.otherStudent(), false, 404);
        partners(Actors.student(), List.of(Actor.OTHER_STUDENT.id()), 422);
        partners(Actors.student(), List.of(LUCIA), 422);
        name(Actors.student(), true, 201);
        partners(Actors.student(), List.of(), 201).body("partners", hasSize(0));
        name(Actors.student(), true, 201);
        submit();
        partners(Actors.student(), List.of(), 409);
    }

    @Test
    void nobodyElseAnswersForAPartner() {
        name(Actors.student(), false, 201);
        submit();
        Map<String, Object> mine = Map.of("mine", true, "part", "All of it.");
        answer(Actors.student(), mine, 404);
        answer(Actors.teacher(), mine, 403);
        answer(Actors.otherStudent(), mine, 404);
        answer(Actors.studentOfOtherDistrict(), mine, 404);
        String ofLucia = "/api/v1/students/" + LUCIA + "/part-requests/" + id + "/answers";
        Actors.student().sending(mine).post(ofLucia).then().statusCode(404);
    }

    @Test
    void aStudentSeesWhoSharesAClassWithThem() {
        String path = "/api/v1/students/" + LUCIA + "/classmates";
        Actors.student()
                .request()
                .get(path)
                .then()
                .body("items.id", hasItem(WEI.toString()))
                .body("items.id", not(hasItem(LUCIA.toString())))
                .body("items.id", not(hasItem(Actor.OTHER_STUDENT.id().toString())));
        Actors.guardian().request().get(path).then().statusCode(403);
        Actors.classmate().request().get(path).then().statusCode(404);
    }

    private ValidatableResponse name(Actor by, boolean showsName, int status) {
        return by.sending(Map.of("partnerIds", List.of(WEI), "showsMyName", showsName))
                .post(piece + "/partners")
                .then()
                .statusCode(status);
    }

    private ValidatableResponse partners(Actor by, List<UUID> ids, int status) {
        return by.sending(Map.of("partnerIds", ids))
                .post(piece + "/partners")
                .then()
                .statusCode(status);
    }

    private void submit() {
        Actors.student().sending("").post(piece + "/submissions").then().statusCode(201);
    }

    private static ValidatableResponse requests(Actor by) {
        return by.request()
                .get("/api/v1/students/" + WEI + "/part-requests")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse answer(Actor by, Map<String, Object> body, int status) {
        return by.sending(body)
                .post("/api/v1/students/" + WEI + "/part-requests/" + id + "/answers")
                .then()
                .statusCode(status);
    }

    private ValidatableResponse guardianSees() {
        return Actors.guardian().request().get(piece).then().statusCode(200);
    }

    private static long pieces(UUID student) {
        return Database.<Long>one("select count(*) from app.evidence where student_id = ?", student);
    }
}
