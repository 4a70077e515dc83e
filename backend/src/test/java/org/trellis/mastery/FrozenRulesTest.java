package org.trellis.mastery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.trellis.mastery.domain.StateRebuild;
import org.trellis.platform.security.Callers;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Database;
import org.trellis.testkit.RealParts;
import org.trellis.testkit.World;

/** Rules are versions that stay: what was attained under one keeps it, and the log alone gives every state back. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class FrozenRulesTest {

    private static final String RULES = "/api/v1/mastery-rules";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String ATTAINED =
            "select to_jsonb(s)::text from app.competency_state s where district_id = 1 and student_id = any(?)"
                    + " and status = 'ATTAINED' order by 1";
    private static final String STILL_OPEN_UNDER_THE_OLD_RULE =
            "select count(*) from app.competency_state where district_id = 1 and student_id = any(?)"
                    + " and status in ('DEVELOPING', 'SUFFICIENT') and evidence_count > 0 and rule_id <> ?";

    @Inject
    RandomHistories histories;

    @Inject
    StateRebuild rebuild;

    @Inject
    Callers callers;

    @AfterEach
    void theRecommendedRuleIsInForceAgain() {
        adopt(Map.of("name", "After the test", "parameters", RuleEndpointTest.parameters()));
    }

    @Test
    @Tag("F8")
    void attainedStatesKeepTheirRuleAndTheLogGivesAllStatesBackTwice() throws InterruptedException {
        List<UUID> students = histories.load(40, 6);
        UUID[] ids = students.toArray(UUID[]::new);
        List<String> before = Database.list(ATTAINED, (Object) ids);
        UUID strict = adopt(Map.of(
                "name",
                "Twenty times",
                "kind",
                "N_TIMES",
                "parameters",
                Map.of("times", 20, "requiredLevel", 4, "stuckAfter", 3)));
        await(ids, strict);

        List<String> after = Database.list(ATTAINED, (Object) ids);
        assertThat(before).isNotEmpty();
        assertThat(after).as("attained under the version before").isEqualTo(before);
        String kept = hash(students);
        String once = fromNothing(students);
        String twice = fromNothing(students);
        System.out.printf(
                "FIGURE F8 %d attained states kept their rule, %d students rebuilt twice from an empty table, %d hashes%n",
                before.size(),
                students.size(),
                List.of(kept, once, twice).stream().distinct().count());
        assertThat(List.of(once, twice)).containsOnly(kept);
    }

    @Test
    @Tag("F8")
    void aLogWithOneMoreLineGivesAnotherHash() {
        List<UUID> students = histories.load(2, 4);
        String kept = hash(students);
        Database.run(
                "insert into app.mastery_log (district_id, student_id, competency_id, kind, happened_at, actor_id, rule_id, evidence_id, performed_on, level, scale_top, evidence_kind, place, teacher_scored)"
                        + " select district_id, student_id, competency_id, kind, happened_at, actor_id, rule_id, evidence_id, performed_on, (level + 1) % 5, scale_top, evidence_kind, place, teacher_scored"
                        + " from app.mastery_log where district_id = 1 and student_id = ? and kind = 'JUDGED' order by sequence limit 1",
                students.getFirst());
        assertThat(fromNothing(students)).as("control").isNotEqualTo(kept);
    }

    @Test
    @Tag("F8")
    void aVersionThatWasAdoptedIsFrozen() {
        histories.load(1, 1);
        for (String change : List.of(
                "update app.mastery_rule set parameters = parameters || '{\"requiredLevel\": 1}' where status <> 'DRAFT'",
                "update app.mastery_rule set kind = 'HIGHEST' where status = 'ADOPTED' and kind <> 'HIGHEST'")) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> Database.run(change))
                    .hasMessageContaining("frozen");
        }
    }

    private static UUID adopt(Map<String, Object> rule) {
        String id = Actors.districtAdmin()
                .sending(rule)
                .post(RULES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Actors.districtAdmin()
                .sending("")
                .post(RULES + "/" + id + "/adoptions")
                .then()
                .statusCode(201);
        return UUID.fromString(id);
    }

    private static void await(UUID[] students, UUID rule) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Database.<Long>one(STILL_OPEN_UNDER_THE_OLD_RULE, students, rule) > 0) {
            assertThat(Instant.now()).as("open states are asked anew").isBefore(end);
            Thread.sleep(100);
        }
    }

    private String hash(List<UUID> students) {
        String[] hash = new String[1];
        callers.runAs(World.RIVER, () -> hash[0] = rebuild.keptHash(students));
        return hash[0];
    }

    private String fromNothing(List<UUID> students) {
        Database.run("delete from app.competency_state where district_id = 1 and student_id = any(?)", (Object)
                students.toArray(UUID[]::new));
        callers.runAs(World.RIVER, () -> rebuild.rebuild(students));
        return hash(students);
    }
}
