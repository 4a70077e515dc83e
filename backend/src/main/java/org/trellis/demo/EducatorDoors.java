package org.trellis.demo;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.trellis.mastery.domain.AdvancementService;
import org.trellis.mastery.domain.AdvancementStatus;
import org.trellis.mastery.domain.Decision;
import org.trellis.mastery.domain.FeedbackWords;
import org.trellis.mastery.domain.JudgementService;
import org.trellis.mastery.domain.NewJudgement;
import org.trellis.mastery.domain.SubmissionService;
import org.trellis.paths.PathSetup;

/** What an educator does in a story, through the services behind the requests. */
@Singleton
class EducatorDoors {

    private final JudgementService judgements;
    private final SubmissionService submissions;
    private final AdvancementService advancements;
    private final PathSetup paths;

    EducatorDoors(
            JudgementService judgements,
            SubmissionService submissions,
            AdvancementService advancements,
            PathSetup paths) {
        this.judgements = judgements;
        this.submissions = submissions;
        this.advancements = advancements;
        this.paths = paths;
    }

    UUID judge(UUID student, UUID evidence, NewJudgement judgement) {
        return judgements.judge(student, evidence, judgement).id;
    }

    UUID giveBack(UUID student, UUID evidence, FeedbackWords words) {
        return submissions.giveBack(student, evidence, words, null).evidence().id;
    }

    /** Confirms what the rule found sufficient and asks about. */
    UUID confirm(UUID student, UUID competency) {
        UUID asked = advancements.list(student, AdvancementStatus.PROPOSED).stream()
                .filter(advancement -> advancement.competencyId.equals(competency))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the rule does not ask to confirm " + competency))
                .id;
        return advancements.decide(student, asked, Decision.yes()).id;
    }

    UUID agreeOnPath(UUID student, UUID educator) {
        return paths.startPath(student, educator);
    }
}
