package org.trellis.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.trellis.mastery.domain.StateRebuild;
import org.trellis.platform.security.Callers;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Database;
import org.trellis.testkit.RealParts;
import org.trellis.testkit.World;

/** How lenient a classmate was is written down with each word of theirs: the log alone still tells every state. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class LenientClassmateTest {

    @Inject
    StateRebuild rebuild;

    @Inject
    Callers callers;

    @Test
    @Tag("F8")
    void whatIsLearnedOfAClassmateLaterChangesNobodysPast() {
        UUID student = MasteryScene.newStudent();
        MasteryScene.judge(AskScene.piece(student), MasteryScene.RATIOS, 2).statusCode(201);
        leniently();
        String ask = AskScene.asked(AskScene.piece(student), "PEER", Actors.classmate());
        AskScene.answer(Actors.classmate(), ask, 4).statusCode(201);
        double offset = offset(student);
        String state = AskScene.state(student);
        leniently();
        leniently();

        UUID next = MasteryScene.newStudent();
        AskScene.answer(Actors.classmate(), AskScene.asked(AskScene.piece(next), "PEER", Actors.classmate()), 4)
                .statusCode(201);
        assertThat(offset(next)).as("control: more is known by now").isNotEqualTo(offset);
        assertThat(offset(student)).isEqualTo(offset);
        assertThat(AskScene.state(student)).isEqualTo(state);
        callers.runAs(World.RIVER, () -> {
            List<UUID> both = List.of(student, next);
            String kept = rebuild.keptHash(both);
            assertThat(rebuild.rebuild(both)).isEqualTo(2);
            assertThat(rebuild.keptHash(both)).isEqualTo(kept);
        });
        System.out.printf(
                "FIGURE F8 a classmate's offset %.2f then and %.2f now, 0 states differ after a replay%n",
                offset, offset(next));
    }

    @Test
    void nobodyReadsHowLenientAClassmateIs() {
        UUID student = MasteryScene.newStudent();
        leniently();
        AskScene.answer(Actors.classmate(), AskScene.asked(AskScene.piece(student), "PEER", Actors.classmate()), 4)
                .statusCode(201);
        MasteryScene.judge(AskScene.piece(student), MasteryScene.RATIOS, 2).statusCode(201);
        String terms = Actors.teacher()
                .request()
                .get("/api/v1/students/" + student + "/state/" + MasteryScene.RATIOS + "/explanation")
                .then()
                .statusCode(200)
                .body("terms", not(hasSize(0)))
                .extract()
                .asString();
        assertThat(terms).doesNotContainIgnoringCase("offset");
    }

    /** A piece of somebody else's that the classmate puts two levels above the educator. */
    private static void leniently() {
        UUID other = MasteryScene.newStudent();
        String piece = AskScene.piece(other);
        AskScene.answer(Actors.classmate(), AskScene.asked(piece, "PEER", Actors.classmate()), 4)
                .statusCode(201);
        MasteryScene.judge(piece, MasteryScene.RATIOS, 2).statusCode(201);
    }

    private static double offset(UUID student) {
        return Database.<Double>one(
                "select rater_offset from app.mastery_log where student_id = ? and kind = 'PEER_JUDGED'", student);
    }
}
