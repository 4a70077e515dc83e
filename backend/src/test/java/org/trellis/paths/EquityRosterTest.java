package org.trellis.paths;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.trellis.people.RosterClient;
import org.trellis.people.domain.oneroster.ZipBuilder;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Database;
import org.trellis.testkit.Ladder;
import org.trellis.testkit.RealParts;
import org.trellis.testkit.World;

/**
 * F4: a roster file moves a student to another grade, or ends a class; it lowers nothing that is agreed, and says by name
 * what a new grade no longer asks for.
 */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class EquityRosterTest {

    private static final int DELTAS = 8;
    private static final long PATIENCE_MS = 10_000;
    private static final UUID SCHOOL = World.id(1, 971);
    private static final UUID COURSE = World.id(1, 972);

    private final RosterClient sis = new RosterClient(Actors.districtAdmin(), "test");

    @BeforeEach
    void expectationsForGradeSix() {
        PathScene.fresh();
        course();
        expect(Map.of("courseId", COURSE), List.of(PathScene.expect(Ladder.RATIOS, 4)));
        grade("05", List.of(PathScene.expect(Ladder.COUNTING, 2), PathScene.expect(Ladder.ESTIMATING, 3)));
        grade("07", List.of(PathScene.expect(Ladder.RATES, 4), PathScene.expect(Ladder.ESTIMATING, 1)));
    }

    @AfterEach
    void inGradeSixAsBefore() {
        Database.run("update app.person set grade_level = '06' where id = ?", PathScene.STUDENT.id());
        Database.run(
                "update app.enrollment set status = 'ENDED' where source = 'test' and sourced_id = 'equity-enrollment'");
    }

    @Test
    @Tag("F4")
    void rosterDeltasLowerNothingThatIsAgreed() {
        JsonPath active = PathScene.active();
        Map<String, Integer> agreed = levels(active.getString("id"));
        Random random = new Random(4);
        int lowered = 0;
        int silent = 0;
        int named = 0;
        for (int i = 0; i < DELTAS; i++) {
            String grade = List.of("05", "06", "07").get(random.nextInt(3));
            send(i % 2 == 0 ? inClass(i % 4 == 0) : inGrade(grade));
            lowered += levels(PathScene.path().getString("active.id")).equals(agreed) ? 0 : 1;
            silent += silentlyGone(agreed, true);
            named += dropped().size();
        }
        System.out.printf(
                "FIGURE F4 %d roster deltas (grade up, down, class begun, ended): %d changed the agreed path, %d items dropped or"
                        + " lowered silently, %d named in a proposal%n",
                DELTAS, lowered, silent, named);
        assertThat(lowered).isZero();
        assertThat(silent).isZero();
        assertThat(named).isPositive();
    }

    @Test
    @Tag("F4")
    void whatTheNewGradeExpectsIsProposed() {
        JsonPath active = PathScene.active();
        send(inGrade("07"));
        JsonPath path = PathScene.path();
        assertThat(path.getString("active.hash")).isEqualTo(active.getString("hash"));
        Map<String, Integer> proposed = levels(path.getString("proposed.id"));
        assertThat(proposed.get(Ladder.RATES.toString()))
                .as("raised to what grade 7 expects")
                .isEqualTo(4);
        assertThat(proposed.get(Ladder.ESTIMATING.toString()))
                .as("never below what was agreed")
                .isEqualTo(2);
        assertThat(path.getString("proposed.trigger")).isEqualTo("EXPECTATIONS");
    }

    @Test
    @Tag("F4")
    void whatAClassExpectsIsProposedAndWhatItExpectedIsNotLowered() {
        JsonPath active = PathScene.active();
        send(inClass(true));
        String proposed = PathScene.path().getString("proposed.id");
        assertThat(levels(proposed).get(Ladder.RATIOS.toString())).isEqualTo(4);
        JsonPath revision = PathScene.revision(proposed);
        PathScene.agree(PathScene.TEACHER, revision).then().statusCode(201);
        PathScene.agree(PathScene.STUDENT, revision).then().statusCode(201);
        send(inClass(false));
        JsonPath path = PathScene.path();
        assertThat(path.getString("active.id")).isEqualTo(proposed).isNotEqualTo(active.getString("id"));
        assertThat(levels(proposed).get(Ladder.RATIOS.toString())).isEqualTo(4);
        assertThat(silentlyGone(levels(proposed), true)).isZero();
    }

    @Test
    @Tag("F4")
    void anItemThatWentUnnamedWouldBeFound() {
        Map<String, Integer> agreed = levels(PathScene.active().getString("id"));
        send(inGrade("05"));
        assertThat(silentlyGone(agreed, true)).isZero();
        assertThat(silentlyGone(agreed, false))
                .as("control: the items of grade 6, were they not named")
                .isPositive();
    }

    /** What was agreed and is neither in what is proposed, at its level at least, nor named as dropped. */
    private static int silentlyGone(Map<String, Integer> agreed, boolean lookAtNames) {
        String proposed = PathScene.path().getString("proposed.id");
        if (proposed == null) {
            return 0;
        }
        Map<String, Integer> now = levels(proposed);
        List<String> named = lookAtNames ? dropped() : List.of();
        return (int) agreed.entrySet().stream()
                .filter(e -> now.getOrDefault(e.getKey(), 0) < e.getValue() && !named.contains(e.getKey()))
                .count();
    }

    /** Competencies of the steps that a proposal names as no longer required. */
    private static List<String> dropped() {
        return Database.list("""
                select cast(t.competency_id as text) from app.path_revision r
                cross join jsonb_array_elements(r.dropped) d
                join app.path_revision a on a.student_id = r.student_id and a.status = 'ACTIVE'
                join app.path_step_target t on t.revision_id = a.id and t.step_id = cast(d ->> 'stepId' as uuid)
                where r.student_id = ? and r.status = 'PROPOSED'""", PathScene.STUDENT.id());
    }

    private static Map<String, Integer> levels(String revision) {
        Map<String, Integer> levels = new HashMap<>();
        for (String row : Database.<String>list(
                "select competency_id || ' ' || level from app.path_step_target where revision_id = ?",
                UUID.fromString(revision))) {
            levels.merge(row.split(" ")[0], Integer.valueOf(row.split(" ")[1]), Math::max);
        }
        return levels;
    }

    private void send(byte[] delta) {
        assertThat(sis.send(delta).getString("status")).isEqualTo("DONE");
        long end = System.currentTimeMillis() + PATIENCE_MS;
        while (Database.<Long>one("select count(*) from app.event where relayed_at is null and attempts < 5") > 0
                && System.currentTimeMillis() < end) {
            Thread.onSpinWait();
        }
    }

    private static byte[] inGrade(String grade) {
        return file("users", """
                sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns
                STUDENT,active,2026-11-23T06:00:00.000Z,true,lucia,,Lucía,Herrera,,,,,,GUARDIAN,%s,,,,,,,
                """.formatted(grade));
    }

    /** In a class of a course that has expectations of its own, or out of it again. */
    private static byte[] inClass(boolean in) {
        return file("enrollments", """
                sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate
                equity-enrollment,active,2026-11-23T06:00:00.000Z,equity-class,equity-school,STUDENT,student,,2026-08-01,%s
                """.formatted(in ? "2099-07-31" : "2026-09-01"));
    }

    private static void course() {
        if (Database.<Long>one("select count(*) from app.course where id = ?", COURSE) == 0) {
            Database.run(
                    "insert into app.org (district_id, id, source, sourced_id, name, type, parent_id) values (1, ?, 'test', 'equity-school', 'Equity School', 'SCHOOL', ?)",
                    SCHOOL,
                    World.RIVER_OFFICE);
            Database.run(
                    "insert into app.course (district_id, id, source, sourced_id, title, org_id) values (1, ?, 'test', 'equity-course', 'Equity course', ?)",
                    COURSE,
                    SCHOOL);
            Database.run(
                    "insert into app.class (district_id, source, sourced_id, title, course_id, school_id) values (1, 'test', 'equity-class', 'Equity class', ?, ?)",
                    COURSE,
                    SCHOOL);
        }
    }

    private static byte[] file(String name, String rows) {
        return new ZipBuilder()
                .with(
                        "manifest.csv",
                        "propertyName,value\nmanifest.version,1.0\noneroster.version,1.2\nfile." + name + ",delta\n")
                .with(name + ".csv", rows)
                .bytes();
    }

    private static void grade(String level, List<Map<String, Object>> items) {
        expect(Map.of("gradeLevel", level), items);
    }

    private static void expect(Map<String, Object> whom, List<Map<String, Object>> items) {
        Map<String, Object> set = new HashMap<>(PathScene.set(items));
        set.remove("gradeLevel");
        set.putAll(whom);
        PathScene.adopt(set);
    }
}
