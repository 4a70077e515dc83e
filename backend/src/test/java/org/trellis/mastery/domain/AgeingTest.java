package org.trellis.mastery.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.trellis.mastery.MasteryLookup;
import org.trellis.mastery.MasteryScene;
import org.trellis.mastery.RandomHistories;
import org.trellis.platform.security.Callers;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Database;
import org.trellis.testkit.RealParts;
import org.trellis.testkit.World;

/** What was attained long ago is due for a check, still counts, and only a person moves it back. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class AgeingTest {

    @Inject
    RandomHistories histories;

    @Inject
    Ageing ageing;

    @Inject
    AttainedNow attained;

    @Inject
    Callers callers;

    @Test
    @Tag("F10")
    void afterFourHundredDaysItIsDueForACheckAndStillCounts() {
        UUID old = histories.attained(401);
        UUID young = histories.attained(399);
        callers.runAs(World.RIVER, () -> {
            while (ageing.markDue() > 0) {
                // until none is left
            }
        });

        assertThat(status(old)).isEqualTo("DUE_FOR_CHECK");
        assertThat(status(young)).as("control: a day too early").isEqualTo("ATTAINED");
        callers.runAs(
                World.RIVER,
                () -> assertThat(attained.of(old)).as("still counts").containsExactly(MasteryScene.RATIOS));

        weakPieces(old);
        assertThat(status(old)).as("no piece moves it back").isEqualTo("DUE_FOR_CHECK");
        String open = decide(
                old,
                Map.of(
                        "decision",
                        "DECLINED",
                        "reason",
                        "Show me once more.",
                        "nextStep",
                        "One more task of this kind.",
                        "nextDate",
                        LocalDate.now().plusDays(7).toString()));
        assertThat(status(old)).as("a person does").isEqualTo("DEVELOPING");
        assertThat(open).isNotEmpty();
        System.out.println(
                "FIGURE F10 401 days: DUE_FOR_CHECK and counted, 399 days: ATTAINED, 3 weak pieces: 0 demotions, 1 by a person");
    }

    @Test
    @Tag("F10")
    void aPersonConfirmsItAgain() {
        UUID old = histories.attained(500);
        callers.runAs(World.RIVER, ageing::markDue);
        weakPieces(old);
        decide(old, Map.of("decision", "CONFIRMED", "reason", "She explained it to the class."));
        assertThat(status(old)).isEqualTo("ATTAINED");
    }

    @Test
    @Tag("F10")
    void theDatabaseRefusesADecisionWithoutAPerson() {
        UUID old = histories.attained(401);
        assertThatThrownBy(() -> Database.run(
                        "insert into app.mastery_log (district_id, student_id, competency_id, kind, happened_at, rule_id)"
                                + " select district_id, student_id, competency_id, 'DECLINED', now(), rule_id from app.competency_state where student_id = ?",
                        old))
                .as("control")
                .hasMessageContaining("ck_mastery_log_actor_id");
    }

    private static void weakPieces(UUID student) {
        for (int i = 0; i < 3; i++) {
            String path = MasteryScene.submitted(Actors.teacher(), student, MasteryScene.body(MasteryScene.RATIOS));
            MasteryScene.judge(path, MasteryScene.RATIOS, 0).statusCode(201);
        }
    }

    private static String decide(UUID student, Map<String, Object> decision) {
        String path = "/api/v1/students/" + student + "/advancements";
        String open = Actors.teacher()
                .request()
                .get(path + "?status=PROPOSED")
                .then()
                .extract()
                .path("items[0].id");
        Actors.teacher()
                .sending(decision)
                .post(path + "/" + open + "/decisions")
                .then()
                .statusCode(201);
        return open;
    }

    private static String status(UUID student) {
        return Actors.teacher()
                .request()
                .get("/api/v1/students/" + student + "/state")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .extract()
                .path("items[0].status");
    }

    /** What other modules see, in a transaction. */
    @jakarta.enterprise.context.ApplicationScoped
    static class AttainedNow {

        @Inject
        MasteryLookup mastery;

        @jakarta.transaction.Transactional
        Set<UUID> of(UUID student) {
            return mastery.attained(student);
        }
    }
}
