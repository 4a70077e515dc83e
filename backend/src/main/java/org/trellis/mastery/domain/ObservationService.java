package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.trellis.platform.error.Problems;

/** Evidence an educator notes down while it happens, for several students at once: it counts from then on. */
@Singleton
public class ObservationService {

    private final EvidenceWriting writing;
    private final SubmissionService submissions;
    private final JudgementService judgements;

    ObservationService(EvidenceWriting writing, SubmissionService submissions, JudgementService judgements) {
        this.writing = writing;
        this.submissions = submissions;
        this.judgements = judgements;
    }

    /**
     * All or nothing. 404 where the caller may not see one of the students, 403 where they do not teach one of them, 422 for a
     * level off the scale or a student named twice.
     */
    @Transactional
    public List<Observation.Noted> observe(Observation observation) {
        requireOnce(observation.seen());
        // one order for everybody: two educators who observe the same students never wait for each other in a ring
        return observation.seen().stream()
                .sorted(Comparator.comparing(Observation.Seen::studentId))
                .map(seen -> observe(observation, seen))
                .toList();
    }

    private Observation.Noted observe(Observation observation, Observation.Seen seen) {
        UUID student = seen.studentId();
        UUID evidence = writing.create(student, observation.draft().withText(seen.note()))
                .evidence()
                .id;
        submissions.submit(student, evidence);
        FeedbackWords words = new FeedbackWords(seen.note(), null);
        NewJudgement judgement = new NewJudgement(observation.competencyId(), seen.level(), List.of(), words);
        return new Observation.Noted(student, judgements.judge(student, evidence, judgement));
    }

    private static void requireOnce(List<Observation.Seen> seen) {
        Set<UUID> met = new HashSet<>();
        for (int i = 0; i < seen.size(); i++) {
            if (!met.add(seen.get(i).studentId())) {
                throw Problems.invalid("seen[" + i + "].studentId", "DUPLICATE", "is named twice");
            }
        }
    }
}
