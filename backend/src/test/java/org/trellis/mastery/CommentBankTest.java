package org.trellis.mastery;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Actors;
import org.trellis.testkit.RealParts;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class CommentBankTest {

    private static final String BANK = "/api/v1/comment-bank";
    private static final String TEXTS = "items.text";

    @Test
    void anEducatorsOwnSentenceIsReadByNobodyElse() {
        String text = text("You caught your own mistake, {name}.");
        String id =
                save(Actors.teacher(), text, false).statusCode(201).extract().path("id");
        bank(Actors.teacher()).body(TEXTS, hasItem(text));
        bank(Actors.otherTeacher()).body(TEXTS, not(hasItem(text)));
        bank(Actors.schoolLeader()).body(TEXTS, not(hasItem(text)));
        retire(Actors.otherTeacher(), id).statusCode(404);
        retire(Actors.schoolLeader(), id).statusCode(404);
        retire(Actors.teacher(), id).statusCode(201);
        bank(Actors.teacher()).body(TEXTS, not(hasItem(text)));
        retire(Actors.teacher(), id).statusCode(404);
    }

    @Test
    void whatALeaderSharesIsReadByTheDistrictAndByNoOther() {
        String text = text("Say how you know.");
        String id = save(Actors.schoolLeader(), text, true)
                .statusCode(201)
                .extract()
                .path("id");
        bank(Actors.teacher()).body(TEXTS, hasItem(text));
        bank(Actors.otherTeacher()).body("items.find { it.id == '" + id + "' }.shared", equalTo(true));
        bank(Actors.teacherOfOtherDistrict()).body(TEXTS, not(hasItem(text)));
        retire(Actors.teacher(), id).statusCode(403);
        retire(Actors.teacherOfOtherDistrict(), id).statusCode(404);
        retire(Actors.districtAdmin(), id).statusCode(201);
        bank(Actors.teacher()).body(TEXTS, not(hasItem(text)));
    }

    @Test
    void aTeacherDoesNotShareWithTheDistrict() {
        save(Actors.teacher(), text("For all"), true).statusCode(403);
    }

    @Test
    void theSameSentenceIsKeptOnceAndAnEmptyOneNever() {
        String text = text("Label the axes.");
        String first = save(Actors.teacher(), text, false).extract().path("id");
        save(Actors.teacher(), "  " + text + " ", false).statusCode(201).body("id", equalTo(first));
        bank(Actors.teacher()).body("items.findAll { it.id == '" + first + "' }", hasSize(1));
        save(Actors.teacher(), "   ", false).statusCode(422);
        save(Actors.teacher(), "x".repeat(1001), false).statusCode(422);
    }

    @Test
    void itIsForEducatorsAndLeadersOnly() {
        for (Actor actor : new Actor[] {Actors.student(), Actors.guardian(), Actors.partner()}) {
            actor.request().get(BANK).then().statusCode(403);
            save(actor, "x", false).statusCode(403);
        }
    }

    private static String text(String sentence) {
        return sentence + " " + UUID.randomUUID();
    }

    private static ValidatableResponse save(Actor actor, String text, boolean shared) {
        Map<String, Object> body = new HashMap<>(Map.of("text", text));
        if (shared) {
            body.put("shared", true);
        }
        return actor.sending(body).post(BANK).then();
    }

    private static ValidatableResponse bank(Actor actor) {
        return actor.request().get(BANK).then().statusCode(200);
    }

    private static ValidatableResponse retire(Actor actor, String id) {
        return actor.sending("").post(BANK + "/" + id + "/retirements").then();
    }
}
