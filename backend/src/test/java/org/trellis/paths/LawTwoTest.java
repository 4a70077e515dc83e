package org.trellis.paths;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Database;
import org.trellis.testkit.Ladder;
import org.trellis.testkit.RealParts;

/** Law 2: required(path) contains required(expectations), and no level is lower, whoever tries and by whatever route. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class LawTwoTest {

    private static final int EDITS = 300;
    private static final List<Actor> EVERYONE = List.of(
            Actors.teacher(),
            Actors.student(),
            Actors.guardian(),
            Actors.otherTeacher(),
            Actors.schoolLeader(),
            Actors.districtAdmin(),
            Actors.adminOfOtherDistrict());
    private static final List<UUID> COMPETENCIES =
            List.of(Ladder.COUNTING, Ladder.RATIOS, Ladder.RATES, Ladder.ESTIMATING);

    /** Each lowers a path that is proposed: by leaving out, by a lower level, by aiming elsewhere, by leaving out a step. */
    private static final List<String> LOWERING = List.of(
            "delete from app.path_step_target where revision_id = '%1$s' and competency_id = '%2$s'",
            "update app.path_step_target set level = 1 where revision_id = '%1$s' and competency_id = '%2$s'",
            "update app.path_step_target set competency_id = '%3$s' where revision_id = '%1$s' and competency_id = '%2$s'",
            "with gone as (delete from app.path_step_target where revision_id = '%1$s' returning step_id) select count(*) from gone");

    @BeforeEach
    void expectationsForGradeSix() {
        PathScene.fresh();
    }

    @Test
    @Tag("LAW2")
    void randomEditsByEveryRoleNeverLowerAnExpectation() {
        Random random = new Random(42);
        JsonPath revision = PathScene.proposed();
        Map<Integer, Integer> answers = new HashMap<>();
        int violations = 0;
        for (int i = 0; i < EDITS; i++) {
            Actor actor = EVERYONE.get(random.nextInt(EVERYONE.size()));
            Response answer = PathScene.edit(actor, revision, List.of(randomEdit(random, revision)));
            answers.merge(answer.statusCode(), 1, Integer::sum);
            violations += shortfall(revision.getString("id"));
            if (answer.statusCode() == 200) {
                revision = answer.jsonPath();
            }
        }
        System.out.printf(
                "FIGURE LAW2 %d random edits over HTTP, %d violations, answers %s%n", EDITS, violations, answers);
        assertEquals(0, violations);
        assertTrue(answers.getOrDefault(200, 0) > 0 && answers.getOrDefault(422, 0) > 0, "both kinds were tried");
    }

    @Test
    @Tag("LAW2")
    void rawSqlIsRefusedToo() throws SQLException {
        String proposed = PathScene.proposed().getString("id");
        int tried = 0;
        int refused = 0;
        for (String statement : LOWERING) {
            for (UUID required : List.of(Ladder.RATIOS, Ladder.RATES, Ladder.ESTIMATING)) {
                tried++;
                refused += refused(statement.formatted(proposed, required, Ladder.COUNTING)) ? 1 : 0;
            }
        }
        PathScene.fresh();
        String active = PathScene.active().getString("id");
        for (String statement : LOWERING) {
            tried++;
            refused += refused(statement.formatted(active, Ladder.RATES, Ladder.COUNTING)) ? 1 : 0;
        }
        tried += 2;
        refused += refused("update app.expectation_item set required_level = 1") ? 1 : 0;
        refused += refused("delete from app.expectation_item") ? 1 : 0;
        System.out.printf("FIGURE LAW2 %d attempts in raw SQL, %d refused%n", tried, refused);
        assertEquals(tried, refused);
    }

    @Test
    @Tag("LAW2")
    void withoutTheTriggerTheSameSqlWouldPass() {
        String proposed = PathScene.proposed().getString("id");
        Database.run("alter table app.path_step_target disable trigger keep_expectations");
        try {
            assertDoesNotThrow(() ->
                    assertEquals(false, refused(LOWERING.get(1).formatted(proposed, Ladder.RATES, Ladder.COUNTING))));
            assertEquals(1, shortfall(proposed), "control: the count of violations sees it");
        } finally {
            Database.run("alter table app.path_step_target enable trigger keep_expectations");
        }
    }

    private static Map<String, Object> randomEdit(Random random, JsonPath revision) {
        List<Map<String, Object>> steps = PathScene.steps(revision);
        String step = PathScene.text(steps.get(random.nextInt(steps.size())), "id");
        UUID competency = COMPETENCIES.get(random.nextInt(COMPETENCIES.size()));
        int level = 1 + random.nextInt(4);
        return switch (random.nextInt(5)) {
            case 0 -> Map.of("id", step, "remove", true);
            case 1 -> Map.of("id", step, "targets", List.of(Map.of("competencyId", competency, "level", level)));
            case 2 -> Map.of("id", step, "targets", List.of(), "title", "Something else");
            case 3 -> Map.of("id", step, "position", random.nextInt(6), "title", "Mine " + random.nextInt(9));
            default -> Map.of("title", "Extra", "targets", List.of(Map.of("competencyId", competency, "level", level)));
        };
    }

    /** As the database counts it, and independently of the trigger. */
    private static int shortfall(String revision) {
        return Database.<Long>one("""
                        select count(*) from app.expectation_item i join app.expectation_set s on s.id = i.set_id
                        where s.status = 'ADOPTED' and not exists (select from app.path_step_target t
                            where t.revision_id = ? and t.competency_id = i.competency_id and t.level >= i.required_level)""", UUID.fromString(revision)).intValue();
    }

    /** As the application's role, in the district; true when the database did not let it happen. */
    private static boolean refused(String sql) throws SQLException {
        try (Connection connection = Database.api();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('app.district', '1', true)");
            statement.execute(sql);
            connection.commit();
            return false;
        } catch (SQLException expected) {
            if ("23000".equals(expected.getSQLState()) || "42501".equals(expected.getSQLState())) {
                return true;
            }
            throw expected;
        }
    }
}
