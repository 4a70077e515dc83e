package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.CompetencyStatus;
import org.trellis.mastery.domain.ledger.LogEntry;
import org.trellis.mastery.domain.ledger.LogKind;
import org.trellis.mastery.domain.ledger.StateKey;
import org.trellis.people.Purpose;
import org.trellis.platform.error.Problems;

/** The decisions by which a student advances: the software asks, a named educator answers. */
@Singleton
public class AdvancementService {

    private static final int MOST = 200;

    private final EvidenceFinder finder;
    private final AdvancementRepository advancements;
    private final StateQueries states;
    private final Ledger ledger;
    private final Moments moments;

    AdvancementService(
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

    /** Newest first, at most 200. */
    @Transactional
    public List<AdvancementEntity> list(UUID studentId, @Nullable AdvancementStatus status) {
        finder.student(studentId, Purpose.ADVANCEMENT);
        return advancements.of(studentId, status, MOST);
    }

    /**
     * By an educator of the student. 409 when it is decided already; 422 when a decline lacks its reason, step or day, or when
     * the rule is no longer met and the confirmation gives no reason.
     */
    @Transactional
    public AdvancementEntity decide(UUID studentId, UUID advancementId, Decision decision) {
        finder.student(studentId, Purpose.ADVANCEMENT).requireEducator();
        ledger.lock(studentId);
        AdvancementEntity advancement =
                advancements.find(studentId, advancementId).orElseThrow(Problems::notFound);
        if (advancement.status != AdvancementStatus.PROPOSED) {
            throw Problems.conflict("advancement-decided", "This was decided already.");
        }
        decision.requireComplete();
        StateKey key = new StateKey(studentId, advancement.competencyId);
        requireGrounds(key, decision);
        LocalDate nextDate = decision.confirmed() ? null : decision.nextDate();
        advancement.status = decision.confirmed() ? AdvancementStatus.CONFIRMED : AdvancementStatus.DECLINED;
        advancement.decidedBy = moments.person();
        advancement.decidedAt = moments.now();
        advancement.reason = decision.reason();
        advancement.nextDate = nextDate;
        advancement.nextStep = decision.confirmed() ? null : decision.nextStep();
        LogKind kind = decision.confirmed() ? LogKind.CONFIRMED : LogKind.DECLINED;
        ledger.record(List.of(LogEntry.ofState(kind, key, moments.happening(), nextDate)));
        return advancement;
    }

    private void requireGrounds(StateKey key, Decision decision) {
        boolean met = states.now(Set.of(key.studentId()), Set.of(key.competencyId())).stream()
                .map(row -> row.value().status())
                .anyMatch(status -> status == CompetencyStatus.SUFFICIENT || status == CompetencyStatus.DUE_FOR_CHECK);
        if (decision.confirmed()
                && !met
                && (decision.reason() == null || decision.reason().isBlank())) {
            throw Problems.invalid("reason", "REQUIRED", "the rule is not met any more: say why you confirm");
        }
    }
}
