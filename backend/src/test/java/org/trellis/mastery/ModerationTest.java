package org.trellis.mastery;

import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.config.JsonPathConfig;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Database;
import org.trellis.testkit.RealParts;
import org.trellis.testkit.World;

/** Two educators read a piece, neither knowing what the other said; what they agree on is a number. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class ModerationTest {

    private static final String AGREEMENT = "/api/v1/scoring-agreement?competencyId=" + MasteryScene.UNIT_RATES;

    @Test
    void theSecondReadsWithoutTheFirstAndBothAreKept() {
        UUID student = MasteryScene.newStudent();
        String piece = AskScene.piece(student);
        AskScene.ask(Actors.teacher(), piece, "SECOND", Actors.otherTeacher()).statusCode(409);
        String ask = AskScene.secondReading(piece, 2);
        Actors.otherTeacher()
                .request()
                .get(ask)
                .then()
                .statusCode(200)
                .body("piece.title", equalTo("Ratio poster"))
                .body("firstLevel", nullValue());
        asks(piece).body("items[0].firstLevel", nullValue()).body("items[0].secondLevel", nullValue());
        settle(piece, ask, 409);
        AskScene.answer(Actors.otherTeacher(), ask, 4).statusCode(201);
        String state = AskScene.state(student);
        String id = ask.substring(ask.lastIndexOf('/') + 1);
        unsettled(Actors.teacher()).body("items.askId", hasItem(id));
        unsettled(Actors.otherTeacher()).body("items.askId", not(hasItem(id)));
        asks(piece).body("items[0].firstLevel", equalTo(2)).body("items[0].secondLevel", equalTo(4));
        Actors.teacher().request().get(piece).then().body("judgements.level", contains(2));

        settle(piece, ask, 201);
        settle(piece, ask, 409);
        unsettled(Actors.teacher()).body("items.askId", not(hasItem(id)));
        Actors.teacher().request().get(piece).then().body("judgements.level", contains(3));
        asks(piece)
                .body("items[0].firstLevel", equalTo(2))
                .body("items[0].secondLevel", equalTo(4))
                .body("items[0].settledLevel", equalTo(3));
        org.assertj.core.api.Assertions.assertThat(AskScene.state(student))
                .as("what they settled on counts")
                .isNotEqualTo(state);
    }

    @Test
    void aSecondReaderOfTheOwnClassSeesWhatOthersSaidOnceTheOwnIsIn() {
        UUID student = MasteryScene.newStudent();
        MasteryScene.enroll(student, World.FRACTIONS);
        String piece = AskScene.piece(student);
        String ask = AskScene.secondReading(piece, 2);
        Actors.otherTeacher()
                .request()
                .get(piece)
                .then()
                .statusCode(200)
                .body("judgements", empty())
                .body("feedback", empty());
        AskScene.answer(Actors.otherTeacher(), ask, 3).statusCode(201);
        Actors.otherTeacher().request().get(piece).then().body("judgements.level", contains(2));
    }

    @Test
    void agreementIsAKappaFromTwentyPairsOn() {
        MasteryScene.ensure();
        Database.run("delete from app.judgement_ask where competency_id = ?", MasteryScene.UNIT_RATES);
        UUID student = MasteryScene.newStudent();
        for (int i = 0; i < 19; i++) {
            pair(student, i < 16 ? i % 4 : 1, i < 16 ? i % 4 : 2);
        }
        agreement(Actors.teacher()).body("items[0].pairs", equalTo(19)).body("items[0].kappa", nullValue());
        pair(student, 3, 3);
        agreement(Actors.teacher())
                .body("items[0].pairs", equalTo(20))
                .body("items[0].same", closeTo(0.85, 1e-9))
                .body("items[0].kappa", closeTo(kappa(), 1e-9));
        agreement(Actors.schoolLeader()).body("items[0].pairs", equalTo(20));
        agreement(Actors.districtAdmin()).body("items[0].pairs", equalTo(20));
        agreement(Actors.otherTeacher()).body("items", hasSize(1));
        agreement(Actors.otherSchoolLeader()).body("items", empty());
        agreement(Actors.adminOfOtherDistrict()).body("items", empty());
        Actors.teacher()
                .request()
                .get(AGREEMENT + "&from=2026-02-01&to=2026-01-01")
                .then()
                .statusCode(422);
    }

    /** 1 - sum of squared distances over what chance gives, written out. */
    private static double kappa() {
        int[] first = {4, 7, 4, 5};
        int[] second = {4, 4, 7, 5};
        double chance = 0;
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                chance += first[i] * second[j] * Math.pow(i - j, 2) / 20;
            }
        }
        return 1 - 3 / chance;
    }

    private static io.restassured.response.ValidatableResponse agreement(Actor by) {
        return by.request()
                .config(io.restassured.RestAssured.config()
                        .jsonConfig(io.restassured.config.JsonConfig.jsonConfig()
                                .numberReturnType(JsonPathConfig.NumberReturnType.DOUBLE)))
                .get(AGREEMENT)
                .then()
                .statusCode(200);
    }

    private static io.restassured.response.ValidatableResponse asks(String piece) {
        return Actors.teacher().request().get(piece + "/asks").then().statusCode(200);
    }

    private static io.restassured.response.ValidatableResponse unsettled(Actor by) {
        return by.request().get("/api/v1/readings").then().statusCode(200);
    }

    private static void settle(String piece, String ask, int status) {
        Actors.teacher()
                .sending(Map.of("level", 3, "note", "We looked at the second table."))
                .post(piece + "/asks" + ask.substring(ask.lastIndexOf('/')) + "/settlements")
                .then()
                .statusCode(status);
    }

    /** Two readings of a piece, put straight into the database. */
    private static void pair(UUID student, int first, int second) {
        UUID evidence = MasteryScene.evidence(Actor.TEACHER, student, "SUBMITTED", "SHARED");
        List<UUID> ids =
                List.of(judgement(evidence, Actor.TEACHER, first), judgement(evidence, Actor.OTHER_TEACHER, second));
        Database.run(
                "insert into app.judgement_ask (district_id, evidence_id, competency_id, capacity, asked_id, asked_by, asked_at, status, answered_at, first_judgement_id, judgement_id) values (1, ?, ?, 'SECOND', ?, ?, now(), 'ANSWERED', now(), ?, ?)",
                evidence,
                MasteryScene.UNIT_RATES,
                Actor.OTHER_TEACHER.id(),
                Actor.TEACHER.id(),
                ids.get(0),
                ids.get(1));
    }

    private static UUID judgement(UUID evidence, Actor by, int level) {
        UUID id = UUID.randomUUID();
        Database.run(
                "insert into app.judgement (district_id, id, evidence_id, competency_id, level, source, made_by, made_at, status) values (1, ?, ?, ?, ?, 'TEACHER', ?, now(), 'REPLACED')",
                id,
                evidence,
                MasteryScene.UNIT_RATES,
                level,
                by.id());
        return id;
    }
}
