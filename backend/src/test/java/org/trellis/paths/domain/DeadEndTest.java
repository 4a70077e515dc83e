package org.trellis.paths.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.trellis.paths.StepStatus;
import org.trellis.platform.security.Caller;
import org.trellis.platform.security.Callers;
import org.trellis.testkit.Database;
import org.trellis.testkit.RealParts;

/** Always a next step: no active path of a district of 5,000 is a dead end, whatever happens to it. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class DeadEndTest {

    private static final int HAPPENINGS = 1_500;

    /** Counted otherwise than the application does: paths with something left, of which nothing can be done or waits. */
    private static final String DEAD_ENDS = """
            select count(*) from app.path_revision r where r.district_id = 7 and r.status = 'ACTIVE'
                and exists (select from app.path_step s where s.revision_id = r.id and s.step_id not in
                    (select p.step_id from app.path_step_progress p
                     where p.student_id = r.student_id and p.status in ('DONE', 'UNNEEDED')))
                and not exists (select from app.path_step s join app.path_step_progress p using (district_id, step_id)
                    where s.revision_id = r.id and p.student_id = r.student_id and (p.status in ('AVAILABLE', 'IN_PROGRESS')
                        or (p.status not in ('DONE', 'UNNEEDED') and p.block_reason is not null
                            and p.block_owner_id is not null and p.block_due_on is not null)))""";

    @Inject
    PathCheckJob job;

    @Inject
    PathCheckRepository checks;

    @Inject
    ProgressFollower progress;

    @Inject
    Callers callers;

    @BeforeAll
    static void seed() {
        ElmDistrict.clear();
        ElmDistrict.seed();
    }

    @AfterAll
    static void clear() {
        ElmDistrict.clear();
    }

    @Test
    @Tag("F7")
    void noActivePathIsADeadEnd() {
        long before = deadEnds();
        inElm(() -> job.check(ElmDistrict.NUMBER));
        PathCheck night = latest();
        inElm(this::letThingsHappen);
        long after = deadEnds();
        System.out.printf(
                "FIGURE F7 %d active paths (%d open, %d complete, %d blocked): %d dead ends before the night, %d after it,"
                        + " %d after %d further happenings%n",
                night.active(),
                night.open(),
                night.complete(),
                night.blocked(),
                before,
                night.deadEnds().size(),
                after,
                HAPPENINGS);
        assertThat(night.active()).isEqualTo(ElmDistrict.STUDENTS);
        assertThat(List.of(night.open(), night.complete(), night.blocked())).allMatch(n -> n > 100);
        assertThat(night.deadEnds()).isEmpty();
        assertThat(after).isZero();
        aPlantedDeadEndIsFound();
        nothingWaitsForNobody();
    }

    /** Control: both counts see what a fault would leave behind. */
    private void aPlantedDeadEndIsFound() {
        Database.run("""
                update app.path_step_progress set status = 'PLANNED', block_reason = null, block_owner_id = null,
                    block_due_on = null
                where district_id = 7 and status not in ('DONE', 'UNNEEDED') and student_id in (select student_id
                    from app.path_step_progress where district_id = 7 and status not in ('DONE', 'UNNEEDED')
                    order by student_id limit 1)""");
        assertThat(deadEnds()).isEqualTo(1);
        inElm(() -> assertThat(QuarkusTransaction.requiringNew().call(checks::deadEnds))
                .hasSize(1));
        inElm(() -> job.check(ElmDistrict.NUMBER));
        assertThat(deadEnds()).as("the night mends it").isZero();
    }

    /** Control: the database refuses a step that is blocked for no reason, by nobody, for ever. */
    private void nothingWaitsForNobody() {
        try {
            Database.run(
                    "update app.path_step_progress set status = 'BLOCKED', block_reason = null, block_owner_id = null,"
                            + " block_due_on = null where district_id = 7 and status = 'AVAILABLE'");
        } catch (IllegalStateException refused) {
            assertThat(refused).hasMessageContaining("ck_path_step_progress_blocked");
            return;
        }
        throw new AssertionError("a step was blocked without an owner");
    }

    /** Evidence goes in and comes back, and competencies are attained, at random. */
    private void letThingsHappen() {
        Random random = new Random(7);
        List<UUID> students = Database.list("select id from app.person where district_id = 7 and grade_level = '06'");
        for (int i = 0; i < HAPPENINGS; i++) {
            UUID student = students.get(random.nextInt(200));
            List<UUID> steps = Database.list(
                    "select s.step_id from app.path_step s join app.path_revision r on r.id = s.revision_id"
                            + " where r.student_id = ? order by position",
                    student);
            UUID step = steps.get(random.nextInt(steps.size()));
            StepStatus to = random.nextInt(4) == 0 ? StepStatus.IN_PROGRESS : StepStatus.EVIDENCE_IN;
            if (random.nextInt(5) == 0) {
                Database.run(
                        "delete from app.competency_state where student_id = ? and competency_id = (select competency_id"
                                + " from app.competency_state where student_id = ? limit 1)",
                        student,
                        student);
            }
            QuarkusTransaction.requiringNew().run(() -> progress.move(student, step, before -> to));
        }
    }

    private PathCheck latest() {
        return callers.callAs(
                Caller.system(ElmDistrict.NUMBER),
                () -> QuarkusTransaction.requiringNew().call(checks::latest).getFirst());
    }

    private void inElm(Runnable work) {
        callers.runAs(ElmDistrict.NUMBER, work);
    }

    private static long deadEnds() {
        return Database.<Long>one(DEAD_ENDS);
    }
}
