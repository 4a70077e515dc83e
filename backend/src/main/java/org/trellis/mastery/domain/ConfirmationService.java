package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.trellis.platform.error.Problems;

/** An educator makes a mentor's or a program's judgement count: until then it is there to read and counts for nothing. */
@Singleton
public class ConfirmationService {

    private final EvidenceFinder finder;
    private final JudgementRepository judgements;
    private final JudgementWriter writer;
    private final LevelCheck levels;
    private final EvidenceLedger ledger;
    private final Moments moments;

    ConfirmationService(
            EvidenceFinder finder,
            JudgementRepository judgements,
            JudgementWriter writer,
            LevelCheck levels,
            EvidenceLedger ledger,
            Moments moments) {
        this.finder = finder;
        this.judgements = judgements;
        this.writer = writer;
        this.levels = levels;
        this.ledger = ledger;
        this.moments = moments;
    }

    /**
     * By an educator of the student. 409 where it is not a mentor's or a program's, was answered, or an educator judged the
     * same thing: that holds.
     */
    @Transactional
    public JudgementEntity confirm(UUID studentId, UUID evidenceId, UUID judgementId) {
        FoundEvidence found = finder.findToJudge(studentId, evidenceId);
        JudgementEntity judgement = judgements.require(evidenceId, judgementId);
        if (!judgement.source.needsConfirmation() || judgement.status != JudgementStatus.MADE) {
            throw Problems.conflict("judgement-not-confirmable", "There is nothing here to confirm.");
        }
        EvidenceEntity evidence = found.evidence();
        evidence.requireJudgeable();
        if (judgements.ofTeacher(evidenceId, judgement.competencyId).isPresent()) {
            throw Problems.conflict("judged-already", "An educator judged this, and that holds.");
        }
        judgement.status = JudgementStatus.CONFIRMED;
        judgement.confirmedBy = moments.person();
        judgement.confirmedAt = moments.now();
        boolean first = evidence.status.waiting();
        writer.accept(evidence, judgement.words());
        ledger.judged(
                found, judgement, levels.check(judgement.competencyId, judgement.level, judgement.criteria), first);
        return judgement;
    }
}
