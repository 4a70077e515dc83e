package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.trellis.mastery.domain.ledger.LogEntry;
import org.trellis.mastery.domain.ledger.LogKind;
import org.trellis.mastery.domain.ledger.StateKey;
import org.trellis.people.Purpose;
import org.trellis.platform.error.Problems;

/** What may be said about a decision besides the answer: the student's statement before it, a reversal after it. */
@Singleton
public class ReversalService {

    private final EvidenceFinder finder;
    private final AdvancementRepository advancements;
    private final StateQueries states;
    private final Ledger ledger;
    private final Moments moments;

    ReversalService(
            EvidenceFinder finder,
            AdvancementRepository advancements,
            StateQueries states,
            Ledger ledger,
            Moments moments) {
        this.finder = finder;
        this.advancements = advancements;
        this.states = states;
        this.ledger = ledger;
        this.moments = moments;
    }

    /** By the student, while the question is open; a newer statement takes the place of the older. 409 once decided. */
    @Transactional
    public AdvancementEntity state(UUID studentId, UUID advancementId, String statement) {
        finder.student(studentId, Purpose.ADVANCEMENT).requireLearner();
        AdvancementEntity advancement = find(studentId, advancementId);
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
        finder.student(studentId, Purpose.ADVANCEMENT).requireEducator();
        ledger.lock(studentId);
        AdvancementEntity advancement = find(studentId, advancementId);
        StateKey key = new StateKey(studentId, advancement.competencyId);
        if (advancement.status != AdvancementStatus.CONFIRMED || !counts(key)) {
            throw Problems.conflict("advancement-not-confirmed", "There is no confirmation here to take back.");
        }
        advancement.status = AdvancementStatus.REVERSED;
        advancement.reversedBy = moments.person();
        advancement.reversedAt = moments.now();
        advancement.reversalReason = reason.strip();
        ledger.record(List.of(LogEntry.ofState(LogKind.REVERSED, key, moments.happening(), null)));
        return advancement;
    }

    private boolean counts(StateKey key) {
        return states.now(Set.of(key.studentId()), Set.of(key.competencyId())).stream()
                .anyMatch(row -> row.value().status().attained());
    }

    private AdvancementEntity find(UUID studentId, UUID advancementId) {
        return advancements.find(studentId, advancementId).orElseThrow(Problems::notFound);
    }
}
