package org.trellis.mastery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.trellis.platform.security.Callers;
import org.trellis.testkit.Actor;
import org.trellis.testkit.World;

/** Histories of chance, brought in the way a demo district is; the same in every run but for the students' ids. */
@ApplicationScoped
public class RandomHistories {

    private static final Instant START = Instant.parse("2026-08-24T15:00:00Z");
    private final HistoryLoad histories;
    private final Callers callers;
    private final Random random = new Random(3);

    RandomHistories(HistoryLoad histories, Callers callers) {
        this.histories = histories;
        this.callers = callers;
    }

    List<UUID> load(int students, int worksEach) {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < students; i++) {
            ids.add(MasteryScene.newStudent());
        }
        callers.runAs(World.RIVER, () -> load(ids, worksEach));
        return ids;
    }

    @Transactional
    void load(List<UUID> students, int worksEach) {
        List<PastWork> works = new ArrayList<>();
        List<PastDecision> decisions = new ArrayList<>();
        for (UUID student : students) {
            for (int i = 0; i < worksEach; i++) {
                works.add(work(student, START.plus(5L * i, ChronoUnit.DAYS)));
            }
            if (random.nextBoolean()) {
                Instant at = START.plus(5L * worksEach, ChronoUnit.DAYS);
                decisions.add(new PastDecision(
                        student, MasteryScene.RATIOS, Actor.TEACHER.id(), at, true, "I saw it.", null));
            }
        }
        histories.load(works, decisions);
    }

    /** A student whose ratios an educator confirmed so many days ago. */
    public UUID attained(int daysAgo) {
        UUID student = MasteryScene.newStudent();
        callers.runAs(World.RIVER, () -> confirm(student, Instant.now().minus(daysAgo, ChronoUnit.DAYS)));
        return student;
    }

    @Transactional
    void confirm(UUID student, Instant at) {
        histories.load(
                List.of(),
                List.of(new PastDecision(
                        student, MasteryScene.RATIOS, Actor.TEACHER.id(), at, true, "I saw it.", null)));
    }

    private PastWork work(UUID student, Instant at) {
        UUID competency = random.nextBoolean() ? MasteryScene.RATIOS : MasteryScene.UNIT_RATES;
        List<PastWork.PastJudgement> judgements = random.nextInt(5) == 0
                ? List.of()
                : List.of(new PastWork.PastJudgement(
                        competency, random.nextInt(5), Actor.TEACHER.id(), at.plus(1, ChronoUnit.DAYS), "Seen.", null));
        PastWork.PastReturn returned = judgements.isEmpty() && random.nextBoolean()
                ? new PastWork.PastReturn(Actor.TEACHER.id(), at.plus(2, ChronoUnit.DAYS), null, "Once more.")
                : null;
        return new PastWork(
                student,
                "Work",
                EvidenceKind.values()[random.nextInt(4)],
                null,
                "Room 12",
                Support.ALONE,
                null,
                student,
                AuthorCapacity.LEARNER,
                at.atZone(ZoneOffset.UTC).toLocalDate(),
                at,
                List.of(competency),
                judgements,
                returned);
    }
}
