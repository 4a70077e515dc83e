package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.trellis.mastery.domain.ledger.LogKind;
import org.trellis.mastery.domain.ledger.StateKey;
import org.trellis.platform.error.Problems;

/** What may be said about a decision besides the answer: the student's statement before it, a reversal after it. */
@Singleton
public class ReversalService {

    private final Decisions decisions;
    private final Moments moments;

    ReversalService(Decisions decisions, Moments moments) {
        this.decisions = decisions;
        this.moments = moments;
    }

    /** By the student, while the question is open; a newer statement takes the place of the older. 409 once decided. */
    @Transactional
    public AdvancementEntity state(UUID studentId, UUID advancementId, String statement) {
        decisions.student(studentId).requireLearner();
        AdvancementEntity advancement = decisions.find(studentId, advancementId);
        if (advancement.status != AdvancementStatus.PROPOSED) {
            throw Problems.conflict("advancement-decided", "This was decided already.");
        }
        advancement.statement = statement.strip();
        advancement.statedAt = moments.now();
        return advancement;
    }

    /**
     * By an educator of the student, who reads the reason: the competency is worked on again. 409 unless this decision
     * confirmed it and it still counts.
     */
    @Transactional
    public AdvancementEntity reverse(UUID studentId, UUID advancementId, String reason) {
        decisions.begin(studentId);
        AdvancementEntity advancement = decisions.find(studentId, advancementId);
        StateKey key = new StateKey(studentId, advancement.competencyId);
        if (advancement.status != AdvancementStatus.CONFIRMED || !attained(key)) {
            throw Problems.conflict("advancement-not-confirmed", "There is no confirmation here to take back.");
        }
        advancement.status = AdvancementStatus.REVERSED;
        advancement.reversedBy = moments.person();
        advancement.reversedAt = moments.now();
        advancement.reversalReason = reason.strip();
        decisions.record(LogKind.REVERSED, key, null);
        return advancement;
    }

    private boolean attained(StateKey key) {
        return decisions.state(key).filter(state -> state.status().attained()).isPresent();
    }
}
