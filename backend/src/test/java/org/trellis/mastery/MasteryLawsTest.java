package org.trellis.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.trellis.mastery.domain.StateRebuild;
import org.trellis.mastery.domain.ledger.StateHash;
import org.trellis.platform.security.Callers;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Database;
import org.trellis.testkit.RealParts;
import org.trellis.testkit.World;

/** Laws 3, 6 and 8 of the product, each with a control that shows that the check can fail. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class MasteryLawsTest {

    private static final List<String> NEVER_DELETED = List.of(
            "evidence",
            "judgement",
            "evidence_media",
            "evidence_feedback",
            "spoken_comment",
            "evidence_competency",
            "mastery_log");
    private static final List<String> OWNERS = List.of("class_id", "course_id", "school_id", "org_id", "session_id");

    @Inject
    RandomHistories histories;

    @Inject
    StateRebuild rebuild;

    @Inject
    Callers callers;

    @BeforeEach
    void scene() {
        MasteryScene.ensure();
    }

    @Test
    @Tag("LAW3")
    void theLogReplayedTwiceGivesTheStatesThatAreKept() {
        List<UUID> students = histories.load(40, 6);
        students.add(MasteryScene.attainedStudent());
        callers.runAs(World.RIVER, () -> {
            String once = StateHash.of(rebuild.replay(students));
            String twice = StateHash.of(rebuild.replay(students));
            long entries = Database.<Long>one("select count(*) from app.mastery_log where district_id = 1");
            System.out.printf(
                    "FIGURE LAW3 %d log entries, %d states, replayed twice, %d differences%n",
                    entries,
                    rebuild.replay(students).size(),
                    once.equals(twice) && once.equals(rebuild.keptHash(students)) ? 0 : 1);
            assertThat(twice).isEqualTo(once);
            assertThat(rebuild.keptHash(students)).isEqualTo(once);
            rebuild.rebuild(students);
            assertThat(rebuild.keptHash(students)).isEqualTo(once);
        });
    }

    @Test
    @Tag("LAW3")
    void aStateWrittenByHandWouldBeFound() {
        List<UUID> students = histories.load(2, 4);
        callers.runAs(World.RIVER, () -> {
            String kept = rebuild.keptHash(students);
            Database.run(
                    "update app.competency_state set level = (level + 1) % 5 where district_id = 1 and student_id = ?",
                    students.getFirst());
            assertThat(rebuild.keptHash(students)).isNotEqualTo(kept);
            rebuild.rebuild(students);
            assertThat(rebuild.keptHash(students))
                    .as("control: the replay mends it")
                    .isEqualTo(kept);
        });
    }

    @Test
    @Tag("LAW3")
    void noStateIsAttainedWithoutANamedPerson() {
        UUID student = MasteryScene.attainedStudent();
        assertThatThrownBy(() -> Database.run(
                        "update app.competency_state set status = 'ATTAINED', confirmed_by = null, attained_at = now() where student_id = ?",
                        student))
                .hasMessageContaining("ck_competency_state_confirmed_by");
    }

    @Test
    @Tag("LAW6")
    void masteryFollowsTheStudentFromClassToClass() {
        UUID student = MasteryScene.attainedStudent();
        String path = "/api/v1/students/" + student + "/state";
        List<Map<String, Object>> before = items(Actors.teacher(), path);
        Actors.otherTeacher().request().get(path).then().statusCode(404);

        Database.run("update app.enrollment set status = 'ENDED' where person_id = ?", student);
        MasteryScene.enroll(student, World.FRACTIONS);

        assertThat(items(Actors.otherTeacher(), path)).isEqualTo(before);
        Actors.teacher().request().get(path).then().statusCode(404);
        List<String> owned = ownerColumns("'competency_state', 'mastery_log', 'advancement', 'judgement', 'evidence'");
        System.out.printf(
                "FIGURE LAW6 %d states moved with the student, %d owner columns%n", before.size(), owned.size());
        assertThat(owned).isEmpty();
        assertThat(keyColumns()).containsExactlyInAnyOrder("district_id", "student_id", "competency_id");
    }

    @Test
    @Tag("LAW6")
    void aTableOwnedByAClassWouldBeFound() {
        assertThat(ownerColumns("'enrollment'")).as("control").contains("class_id");
    }

    @Test
    @Tag("LAW8")
    void theDatabaseRefusesToLoseEvidence() throws SQLException {
        UUID student = MasteryScene.attainedStudent();
        Database.run(
                "insert into app.evidence_media (district_id, evidence_id, file_name, media_type, byte_count, sha256, alt_text, added_by, added_at) select district_id, id, 'a', 'b', 1, 'c', 'd', author_id, now() from app.evidence where student_id = ?",
                student);
        Database.run(
                "insert into app.spoken_comment (district_id, evidence_id, file_name, media_type, byte_count, sha256, words, said_by, said_at) select district_id, id, 'a', 'audio/wav', 1, repeat('c', 64), 'd', author_id, now() from app.evidence where student_id = ?",
                student);
        List<String> lost = new ArrayList<>();
        int tries = 0;
        try (Connection connection = Database.superuser();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String table : NEVER_DELETED) {
                for (String attempt : List.of("delete from app.", "truncate app.")) {
                    tries++;
                    String sql = attempt + table + (attempt.startsWith("truncate") ? " cascade" : "");
                    if (succeeds(connection, statement, sql)) {
                        lost.add(sql);
                    }
                }
            }
        }
        System.out.printf("FIGURE LAW8 %d attempts to delete, %d succeeded%n", tries, lost.size());
        assertThat(lost).isEmpty();
        assertThat(deleteOperations()).isEmpty();
    }

    @Test
    @Tag("LAW8")
    void withoutItsGuardTheDeleteWouldSucceed() throws SQLException {
        MasteryScene.attainedStudent();
        try (Connection connection = Database.superuser();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("alter table app.judgement disable trigger user");
            // those that were contested or asked for are held by their contest or ask too
            String uncontested = "delete from app.judgement j where not exists (select from app.judgement_contest c"
                    + " where (c.district_id, c.judgement_id) = (j.district_id, j.id)) and not exists (select from"
                    + " app.judgement_ask a where a.district_id = j.district_id"
                    + " and j.id in (a.judgement_id, a.first_judgement_id, a.final_judgement_id))";
            assertThat(succeeds(connection, statement, uncontested))
                    .as("control: it is the guard that refuses")
                    .isTrue();
            connection.rollback();
        }
    }

    @Test
    @Tag("LAW8")
    void sentEvidenceAndJudgementsAreNotEditedEither() {
        MasteryScene.attainedStudent();
        for (String change : List.of(
                "update app.evidence set title = 'x' where status = 'ACCEPTED'",
                "update app.evidence set status = 'CAPTURED' where status = 'ACCEPTED'",
                "update app.judgement set level = 4 - level",
                "update app.mastery_log set level = 4")) {
            assertThatThrownBy(() -> Database.run(change)).isInstanceOf(IllegalStateException.class);
        }
    }

    private static List<Map<String, Object>> items(Actor actor, String path) {
        return actor.request().get(path).then().statusCode(200).extract().path("items");
    }

    private static boolean succeeds(Connection connection, Statement statement, String sql) throws SQLException {
        var before = connection.setSavepoint();
        try {
            return statement.executeUpdate(sql) >= 0;
        } catch (SQLException refused) {
            return false;
        } finally {
            connection.rollback(before);
        }
    }

    private static List<String> ownerColumns(String tables) {
        return Database.list("select column_name::text from information_schema.columns where table_schema = 'app'"
                + " and table_name in (" + tables + ") and column_name in ('" + String.join("','", OWNERS) + "')");
    }

    private static List<String> keyColumns() {
        return Database.list("select column_name::text from information_schema.key_column_usage"
                + " where constraint_name = 'pk_competency_state'");
    }

    private static List<String> deleteOperations() {
        Map<String, Map<String, Object>> paths =
                RestAssured.get("/q/openapi?format=json").jsonPath().getMap("paths");
        return paths.entrySet().stream()
                .filter(path ->
                        path.getKey().contains("/evidence") && path.getValue().containsKey("delete"))
                .map(Map.Entry::getKey)
                .toList();
    }
}
