package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.trellis.platform.error.Problems;

/** A judgement of a piece of evidence. A teacher's counts from then on, and the state follows in the same transaction. */
@Singleton
public class JudgementService {

    private final EvidenceFinder finder;
    private final LevelCheck levels;
    private final JudgementWriter writer;
    private final EvidenceLedger ledger;

    JudgementService(EvidenceFinder finder, LevelCheck levels, JudgementWriter writer, EvidenceLedger ledger) {
        this.finder = finder;
        this.levels = levels;
        this.writer = writer;
        this.ledger = ledger;
    }

    /**
     * By an educator of the student, or by the student of their own work, which is kept beside it and never counts; 403 for a
     * family, who offers observations instead. An earlier judgement of the same thing stays as REPLACED. 404 when the
     * evidence is not for that competency, 409 when it is a draft, was returned or retracted, 422 when the level is not on
     * the scale.
     */
    @Transactional
    public JudgementEntity judge(UUID studentId, UUID evidenceId, NewJudgement judgement) {
        FoundEvidence found = finder.findToGiveALevel(studentId, evidenceId);
        found.requireFor(judgement.competencyId());
        boolean own = found.access().isLearner();
        if (own && judgement.tool() != null) {
            throw Problems.forbidden("What a program says is noted by an educator.");
        }
        if (!own || found.evidence().status == EvidenceStatus.RETRACTED) {
            found.evidence().requireJudgeable();
        }
        Yardstick yardstick = levels.check(judgement.competencyId(), judgement.level(), judgement.criteria());
        if (own || judgement.tool() != null) {
            return writer.keep(found.evidence(), judgement, own ? JudgementSource.SELF : JudgementSource.TOOL);
        }
        boolean first = found.evidence().status.waiting();
        JudgementEntity made = writer.write(found.evidence(), judgement);
        ledger.judged(found, made, yardstick, first);
        return made;
    }
}
