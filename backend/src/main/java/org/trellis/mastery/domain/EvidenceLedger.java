package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.mastery.EvidenceRetracted;
import org.trellis.mastery.EvidenceReturned;
import org.trellis.mastery.EvidenceSubmitted;
import org.trellis.mastery.JudgementMade;
import org.trellis.mastery.domain.estimate.RaterOffset;
import org.trellis.mastery.domain.ledger.Happening;
import org.trellis.mastery.domain.ledger.LogEntry;
import org.trellis.mastery.domain.ledger.LogKind;
import org.trellis.mastery.domain.ledger.StateKey;
import org.trellis.mastery.domain.rule.Piece;
import org.trellis.mastery.domain.rule.Scorer;
import org.trellis.platform.event.Outbox;

/** What happens to evidence, as lines of the log and as news. */
@Singleton
class EvidenceLedger {

    private final Ledger ledger;
    private final RaterRepository raters;
    private final Moments moments;
    private final Outbox outbox;

    EvidenceLedger(Ledger ledger, RaterRepository raters, Moments moments, Outbox outbox) {
        this.ledger = ledger;
        this.raters = raters;
        this.moments = moments;
        this.outbox = outbox;
    }

    void submitted(FoundEvidence found) {
        EvidenceEntity evidence = found.evidence();
        record(found, LogKind.SUBMITTED);
        outbox.publish(new EvidenceSubmitted(evidence.id, evidence.studentId, evidence.stepId));
    }

    void returned(FoundEvidence found) {
        EvidenceEntity evidence = found.evidence();
        record(found, LogKind.RETURNED);
        outbox.publish(new EvidenceReturned(evidence.id, evidence.studentId, evidence.stepId));
    }

    void retracted(FoundEvidence found) {
        EvidenceEntity evidence = found.evidence();
        record(found, LogKind.RETRACTED);
        outbox.publish(new EvidenceRetracted(evidence.id, evidence.studentId));
    }

    /** @param first whether this judgement is the one that accepts the evidence: then nobody waits for the others either */
    void judged(FoundEvidence found, JudgementEntity judgement, Yardstick yardstick, boolean first) {
        EvidenceEntity evidence = found.evidence();
        Happening happening = moments.happening();
        List<LogEntry> entries = new ArrayList<>();
        for (StateKey key : found.keys()) {
            if (key.competencyId().equals(judgement.competencyId)) {
                entries.add(LogEntry.judged(key, happening, piece(evidence, judgement, yardstick)));
            } else if (first) {
                entries.add(LogEntry.ofEvidence(LogKind.ACCEPTED, key, happening, evidence.id));
            }
        }
        ledger.record(entries);
        outbox.publish(new JudgementMade(
                judgement.id, evidence.id, evidence.studentId, judgement.competencyId, evidence.stepId));
    }

    /**
     * A classmate's word: no news of its own, the piece goes on waiting for an educator. How lenient the classmate was until
     * now is written down with it: the log alone tells the state, whatever is learned about the classmate later.
     */
    void peerJudged(EvidenceEntity evidence, JudgementEntity judgement, Yardstick yardstick) {
        StateKey key = new StateKey(evidence.studentId, judgement.competencyId);
        double offset = RaterOffset.of(raters.both(judgement.madeBy, evidence.id));
        ledger.record(
                List.of(LogEntry.judged(key, moments.happening(), piece(evidence, judgement, yardstick), offset)));
    }

    private void record(FoundEvidence found, LogKind kind) {
        Happening happening = moments.happening();
        ledger.record(found.keys().stream()
                .map(key -> LogEntry.ofEvidence(kind, key, happening, found.evidence().id))
                .toList());
    }

    private static Piece piece(EvidenceEntity evidence, JudgementEntity judgement, Yardstick yardstick) {
        return new Piece(
                evidence.id,
                evidence.performedOn,
                judgement.level,
                yardstick.top(),
                evidence.kind,
                Optional.ofNullable(evidence.place).orElse(""),
                scorer(judgement.source),
                yardstick.marks(judgement.criteria));
    }

    private static Scorer scorer(JudgementSource source) {
        return switch (source) {
            case TEACHER -> Scorer.TEACHER;
            case MENTOR, TOOL -> Scorer.CONFIRMED;
            case PEER -> Scorer.PEER;
            case SELF, GUARDIAN -> throw new IllegalArgumentException(source + " never enters the log");
        };
    }
}
