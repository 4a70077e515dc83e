package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.CompetencyAttained;
import org.trellis.mastery.CompetencyStateChanged;
import org.trellis.mastery.EvidenceReturned;
import org.trellis.mastery.EvidenceSubmitted;
import org.trellis.mastery.JudgementMade;
import org.trellis.paths.ExpectationsAdopted;
import org.trellis.paths.ModificationChanged;
import org.trellis.paths.PathCause;
import org.trellis.paths.StepStatus;
import org.trellis.people.EnrollmentChanged;
import org.trellis.people.StudentChanged;
import org.trellis.profiles.GoalAgreed;
import org.trellis.profiles.ProfileAgreed;

/**
 * What news does to paths: steps follow the evidence, and where a plan should change, a change is proposed. Nothing
 * agreed is touched (law 4). Each can be told twice.
 */
@ApplicationScoped
class PathListener {

    private final RevisionDrafter drafter;
    private final ProgressFollower progress;
    private final ExpectationLookup expectations;
    private final ActivePath active;

    PathListener(
            RevisionDrafter drafter, ProgressFollower progress, ExpectationLookup expectations, ActivePath active) {
        this.drafter = drafter;
        this.progress = progress;
        this.expectations = expectations;
        this.active = active;
    }

    void on(@Observes CompetencyStateChanged news) {
        progress.refresh(news.studentId());
        drafter.onNews(news.studentId(), PathCause.EVIDENCE);
    }

    void on(@Observes CompetencyAttained news) {
        progress.refresh(news.studentId());
        drafter.onNews(news.studentId(), PathCause.EVIDENCE);
    }

    void on(@Observes ProfileAgreed news) {
        drafter.onNews(news.studentId(), PathCause.PROFILE);
    }

    void on(@Observes GoalAgreed news) {
        drafter.onNews(news.studentId(), PathCause.GOAL);
    }

    void on(@Observes ExpectationsAdopted news) {
        expectations.studentsExpected(news.expectationSetId()).stream().sorted().forEach(student -> {
            progress.refresh(student);
            drafter.onNews(student, PathCause.EXPECTATIONS);
        });
    }

    void on(@Observes ModificationChanged news) {
        progress.refresh(news.studentId());
        drafter.onNews(news.studentId(), PathCause.EXPECTATIONS);
    }

    void on(@Observes StudentChanged news) {
        expectOtherwise(news.personId());
    }

    void on(@Observes EnrollmentChanged news) {
        expectOtherwise(news.personId());
    }

    void on(@Observes EvidenceSubmitted news) {
        move(news.studentId(), news.stepId(), StepStatus.EVIDENCE_IN);
    }

    void on(@Observes EvidenceReturned news) {
        move(news.studentId(), news.stepId(), StepStatus.IN_PROGRESS);
    }

    void on(@Observes JudgementMade news) {
        move(news.studentId(), news.stepId(), StepStatus.IN_PROGRESS);
    }

    /** A roster may bring another grade or class: what that asks for is proposed, and nothing agreed gives way by itself. */
    private void expectOtherwise(UUID person) {
        if (active.revision(person).isPresent()) {
            progress.refresh(person);
            drafter.onNews(person, PathCause.EXPECTATIONS);
        }
    }

    private void move(UUID student, @Nullable UUID step, StepStatus to) {
        if (step != null) {
            progress.move(student, step, before -> to);
        }
    }
}
