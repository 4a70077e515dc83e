package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.CompetencyStatus;
import org.trellis.mastery.domain.ledger.LogKind;
import org.trellis.mastery.domain.ledger.StateKey;
import org.trellis.mastery.domain.ledger.StateValue;
import org.trellis.platform.error.Problems;

/** The decisions by which a student advances: the software asks, a named educator answers. */
@Singleton
public class AdvancementService {

    private static final int MOST = 200;

    private final Decisions decisions;
    private final AdvancementRepository advancements;
    private final Askable askable;
    private final Moments moments;

    AdvancementService(Decisions decisions, AdvancementRepository advancements, Askable askable, Moments moments) {
        this.decisions = decisions;
        this.advancements = advancements;
        this.askable = askable;
        this.moments = moments;
    }

    /** Newest first, at most 200. */
    @Transactional
    public List<AdvancementEntity> list(UUID studentId, @Nullable AdvancementStatus status) {
        decisions.student(studentId);
        return advancements.of(studentId, status, MOST);
    }

    /**
     * By an educator of the student. 409 when it is decided already; 422 when a decline lacks its reason, step or day, when
     * the rule is no longer met and the confirmation gives no reason, or for a panel of somebody who cannot be on it.
     */
    @Transactional
    public AdvancementEntity decide(UUID studentId, UUID advancementId, Decision decision) {
        decisions.begin(studentId);
        AdvancementEntity advancement = decisions.find(studentId, advancementId);
        if (advancement.status != AdvancementStatus.PROPOSED) {
            throw Problems.conflict("advancement-decided", "This was decided already.");
        }
        decision.requireComplete();
        StateKey key = new StateKey(studentId, advancement.competencyId);
        requireGrounds(key, decision);
        askable.requirePanel(decision.panelIds());
        LocalDate nextDate = decision.confirmed() ? null : decision.nextDate();
        advancement.status = decision.confirmed() ? AdvancementStatus.CONFIRMED : AdvancementStatus.DECLINED;
        advancement.decidedBy = moments.person();
        advancement.decidedAt = moments.now();
        advancement.reason = decision.reason();
        advancement.nextDate = nextDate;
        advancement.panelIds = List.copyOf(decision.panelIds());
        advancement.nextStep = decision.confirmed() ? null : decision.nextStep();
        decisions.record(decision.confirmed() ? LogKind.CONFIRMED : LogKind.DECLINED, key, nextDate);
        return advancement;
    }

    private void requireGrounds(StateKey key, Decision decision) {
        boolean met = decisions
                .state(key)
                .map(StateValue::status)
                .filter(status -> status == CompetencyStatus.SUFFICIENT || status == CompetencyStatus.DUE_FOR_CHECK)
                .isPresent();
        if (decision.confirmed()
                && !met
                && (decision.reason() == null || decision.reason().isBlank())) {
            throw Problems.invalid("reason", "REQUIRED", "the rule is not met any more: say why you confirm");
        }
    }
}
