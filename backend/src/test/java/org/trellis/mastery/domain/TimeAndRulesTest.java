package org.trellis.mastery.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trellis.mastery.MasteryScene;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Database;

/** What a clock and a new rule do to states: they ask again, and take back nothing that a person confirmed. */
@QuarkusTest
class TimeAndRulesTest {

    private static final String RULES = "/api/v1/mastery-rules";

    @Inject
    AgeingJob ageing;

    @Test
    void whatWasAttainedLongAgoBecomesDueAndKeepsCounting() {
        UUID longAgo = MasteryScene.attainedStudent();
        UUID lately = MasteryScene.attainedStudent();
        attainedDaysAgo(longAgo, 401);
        attainedDaysAgo(lately, 399);
        Map<String, Object> before = state(longAgo);

        ageing.run();

        Map<String, Object> after = state(longAgo);
        assertThat(before.get("status")).isEqualTo("ATTAINED");
        assertThat(after.get("status")).isEqualTo("DUE_FOR_CHECK");
        assertThat(after.get("level")).isEqualTo(before.get("level"));
        assertThat(after.get("evidenceCount")).isEqualTo(before.get("evidenceCount"));
        assertThat(Database.<UUID>one("select confirmed_by from app.competency_state where student_id = ?", longAgo))
                .isEqualTo(Actors.teacher().id());
        assertThat(state(lately).get("status")).isEqualTo("ATTAINED");
    }

    @Test
    void ageIsLoggedOnceAndInNobodysName() {
        UUID student = MasteryScene.attainedStudent();
        attainedDaysAgo(student, 500);

        ageing.run();
        ageing.run();

        assertThat(logged(student, "AGED")).isEqualTo(1);
        assertThat(Database.<Long>one(
                        "select count(*) from app.mastery_log where student_id = ? and kind = 'AGED' and actor_id is null",
                        student))
                .isEqualTo(1);
    }

    @Test
    void aStricterRuleAsksAboutWhatNobodyConfirmedAndNothingElse() {
        UUID open = MasteryScene.newStudent();
        MasteryScene.makeSufficient(open);
        UUID confirmed = MasteryScene.attainedStudent();
        Map<String, Object> before = state(confirmed);
        assertThat(state(open).get("status")).isEqualTo("SUFFICIENT");
        try {
            adopt(5);
            await(open, "DEVELOPING");
            assertThat(state(confirmed)).isEqualTo(before);
            assertThat(logged(open, "REEVALUATED")).isEqualTo(1);
        } finally {
            adopt(3);
        }
        await(open, "SUFFICIENT");
        assertThat(state(confirmed)).isEqualTo(before);
    }

    /** The recommended rule but for the number of pieces. */
    private static void adopt(int pieces) {
        Map<String, Object> parameters = new HashMap<>();
        Stream.of("requiredLevel", "stuckAfter").forEach(name -> parameters.put(name, 3));
        parameters.putAll(Map.of("minPieces", pieces, "amongLatest", pieces, "minAtLevel", 2));
        parameters.putAll(Map.of("minKinds", 2, "teacherScored", 1, "spanDays", 7));
        String draft = Actors.districtAdmin()
                .sending(Map.of("name", pieces + " pieces", "parameters", parameters))
                .post(RULES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Actors.districtAdmin()
                .sending("")
                .post(RULES + "/" + draft + "/adoptions")
                .then()
                .statusCode(201);
    }

    private static void await(UUID student, String status) {
        for (int i = 0; i < 200 && !status.equals(state(student).get("status")); i++) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        assertThat(state(student).get("status")).isEqualTo(status);
    }

    private static Map<String, Object> state(UUID student) {
        List<Map<String, Object>> items = Actors.teacher()
                .request()
                .get("/api/v1/students/" + student + "/state")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return items.getFirst();
    }

    private static void attainedDaysAgo(UUID student, int days) {
        Database.run(
                "update app.competency_state set attained_at = now() - make_interval(days => ?) where student_id = ?",
                days,
                student);
    }

    private static long logged(UUID student, String kind) {
        return Database.one("select count(*) from app.mastery_log where student_id = ? and kind = ?", student, kind);
    }
}
