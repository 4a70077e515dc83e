package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.trellis.mastery.domain.ledger.LogKind;
import org.trellis.mastery.domain.ledger.StateKey;
import org.trellis.mastery.domain.ledger.StateValue;
import org.trellis.platform.error.Problems;
import org.trellis.platform.id.Ids;

/** An educator confirms though the rule is not met, with a reason the student reads. */
@Singleton
public class OverrideService {

    private final Decisions decisions;
    private final AdvancementRepository advancements;
    private final Moments moments;

    OverrideService(Decisions decisions, AdvancementRepository advancements, Moments moments) {
        this.decisions = decisions;
        this.advancements = advancements;
        this.moments = moments;
    }

    /**
     * By an educator of the student. 422 without a single accepted piece; 409 where it is attained already or a question is
     * open that should be answered instead.
     */
    @Transactional
    public AdvancementEntity confirm(UUID studentId, UUID competencyId, String reason) {
        decisions.begin(studentId);
        StateKey key = new StateKey(studentId, competencyId);
        StateValue state = state(key);
        if (state.status().attained()) {
            throw Problems.conflict("already-attained", "An educator confirmed this already.");
        }
        if (advancements.open(Set.of(studentId)).stream().anyMatch(open -> open.competencyId.equals(competencyId))) {
            throw Problems.conflict("advancement-open", "The rule is met and asks for a decision: answer that.");
        }
        Instant now = moments.now();
        AdvancementEntity decided = new AdvancementEntity();
        decided.id = Ids.next();
        decided.studentId = studentId;
        decided.competencyId = competencyId;
        decided.ruleId = state.ruleId();
        decided.level = state.level();
        decided.reasonCode = state.reason().code();
        decided.reasonParams = state.reason().params();
        decided.proposedAt = now;
        decided.status = AdvancementStatus.CONFIRMED;
        decided.decidedBy = moments.person();
        decided.decidedAt = now;
        decided.reason = reason.strip();
        advancements.persistAndFlush(decided);
        decisions.record(LogKind.CONFIRMED, key, null);
        return decided;
    }

    private StateValue state(StateKey key) {
        return decisions
                .state(key)
                .filter(value -> value.evidenceCount() > 0)
                .orElseThrow(() -> Problems.invalid(
                        "competencyId", "NO_EVIDENCE", "there is no accepted evidence to confirm it by"));
    }
}
